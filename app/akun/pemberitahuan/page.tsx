import type { Metadata } from "next";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listNotices } from "@/domain/notices/list-notices";
import { markReadAction } from "./actions";
import { NoticeList } from "./notice-list";

export const metadata: Metadata = { title: "Pemberitahuan" };

export default function NoticesPage() {
  return (
    <>
      <PageHeader
        title="Pemberitahuan"
        lead="Yang perlu Anda ketahui tentang legalitas, dikelompokkan menurut hari. Setiap hal diberitahukan satu kali."
      />
      <Waiting fallback={<Skeleton lines={6} />}>
        <Own />
      </Waiting>
    </>
  );
}

async function Own() {
  const rows = await listNotices(await requireActor());
  const [latest] = rows;
  if (!latest) {
    return (
      <EmptyState title="Belum ada pemberitahuan">
        Bila ada dokumen yang akan berakhir atau produk yang berubah, Anda membacanya di sini.
      </EmptyState>
    );
  }
  return (
    <div className="space-y-5">
      {rows.some((row) => !row.isRead) && (
        <Form
          action={markReadAction}
          submit="Tandai semua sudah dibaca"
          submitVariant="secondary"
          label="Tandai dibaca"
        >
          {/* The database keeps microseconds: the next millisecond takes in the latest one. */}
          <input type="hidden" name="upTo" value={new Date(latest.createdAt.getTime() + 1).toISOString()} />
        </Form>
      )}
      <NoticeList rows={rows} />
    </div>
  );
}
