import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { NoticeRow } from "@/domain/notices/list-notices";
import { noticeWords } from "@/domain/notices/notice-words";
import { markOneReadAction } from "./actions";

export function OneNotice({ row }: { row: NoticeRow }) {
  const { title, text } = noticeWords(row);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
      <div className="min-w-0 max-w-prose grow basis-72 space-y-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {/* A plain anchor: to fetch it ahead would mark it as read. */}
          <a
            href={`/akun/pemberitahuan/${row.id}`}
            className={`text-brand underline underline-offset-4 hover:text-brand-strong ${row.isRead ? "font-medium" : "font-bold"}`}
          >
            {title}
          </a>
          {!row.isRead && <Badge tone="brand">Baru</Badge>}
        </p>
        <p className="break-words text-ink-soft">{text}</p>
        <p className="text-ink-soft text-sm">
          <Time value={row.createdAt} />
          {row.mailedAt && (
            <>
              {" · dikirim ke email Anda "}
              <Time value={row.mailedAt} />
            </>
          )}
        </p>
      </div>
      {!row.isRead && (
        <Form action={markOneReadAction} label={`Tandai dibaca: ${title}`} className="">
          <input type="hidden" name="noticeId" value={row.id} />
          <SubmitButton variant="quiet" size="small" icon="check">
            Tandai dibaca
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
