import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";

/** For whoever holds the role but keeps no place. */
export function NoPlace({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyState title="Anda belum memegang tempat">
        Mintalah admin dinas menghubungkan akun Anda dengan galeri atau pojok tempat Anda bertugas.
      </EmptyState>
    </>
  );
}
