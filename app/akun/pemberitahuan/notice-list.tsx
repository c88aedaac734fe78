import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { NoticeRow } from "@/domain/notices/list-notices";
import { noticeWords } from "@/domain/notices/notice-words";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";

/** Notices day by day, the latest first. */
export function NoticeList({ rows }: { rows: readonly NoticeRow[] }) {
  const days = Map.groupBy(rows, (row) => today(row.createdAt));
  return [...days].map(([day, told]) => (
    <Card key={day} title={formatDate(day)}>
      <ul className="divide-y divide-line">
        {told.map((row) => (
          <OneNotice key={row.id} row={row} />
        ))}
      </ul>
    </Card>
  ));
}

function OneNotice({ row }: { row: NoticeRow }) {
  const { title, text, href } = noticeWords(row);
  return (
    <li className="space-y-1 py-3 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TextLink href={href}>{title}</TextLink>
        {!row.isRead && <Badge tone="brand">Baru</Badge>}
      </p>
      <p className="text-ink-soft">{text}</p>
    </li>
  );
}
