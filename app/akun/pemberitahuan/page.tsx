import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { Waiting } from "@/components/ui/waiting";
import { countUnread } from "@/domain/notices/count-unread";
import { listNotices } from "@/domain/notices/list-notices";
import { markReadAction } from "./actions";
import { NoNotices } from "./no-notices";
import { NoticeList } from "./notice-list";

export const metadata: Metadata = { title: "Pemberitahuan" };

type Props = PageProps<"/akun/pemberitahuan">;

export default function NoticesPage({ searchParams }: Props) {
  return (
    <>
      <PageHeader
        title="Pemberitahuan"
        lead="Yang perlu Anda ketahui, dikelompokkan menurut hari. Setiap hal diberitahukan satu kali."
        actions={
          <ButtonLink href="/akun/pemberitahuan/pengaturan" variant="secondary" icon="bell">
            Atur pemberitahuan
          </ButtonLink>
        }
      />
      <Waiting fallback={<Skeleton lines={6} />}>
        <Own searchParams={searchParams} />
      </Waiting>
    </>
  );
}

const all = "/akun/pemberitahuan";

async function Own({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, query] = await Promise.all([requireActor(), searchParams]);
  const onlyUnread = oneWord(query.tampil) === "belum";
  const before = z.uuid().safeParse(query.sebelum).data;
  const [{ rows, next }, unread] = await Promise.all([listNotices(actor, { onlyUnread, before }), countUnread(actor)]);
  const [latest] = rows;
  const here = onlyUnread ? `${all}?tampil=belum` : all;
  const older = next && `${here}${onlyUnread ? "&" : "?"}sebelum=${next}`;
  return (
    <div className="space-y-5">
      <Tabs
        label="Tampilkan"
        tabs={[
          { href: all, label: "Semua", current: !onlyUnread },
          { href: `${all}?tampil=belum`, label: "Belum dibaca", current: onlyUnread, count: unread },
        ]}
      />
      {unread > 0 && latest && !before && (
        <Form
          action={markReadAction}
          submit="Tandai semua sudah dibaca"
          submitVariant="secondary"
          label="Tandai semua dibaca"
        >
          {/* The database keeps microseconds: the next millisecond takes in the latest one. */}
          <input type="hidden" name="upTo" value={new Date(latest.createdAt.getTime() + 1).toISOString()} />
        </Form>
      )}
      {latest ? <NoticeList rows={rows} /> : <NoNotices onlyUnread={onlyUnread} />}
      <Pagination first={before && here} next={older} label="Halaman pemberitahuan" />
    </div>
  );
}
