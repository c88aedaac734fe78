import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export function NoNotices({ onlyUnread }: { onlyUnread: boolean }) {
  if (onlyUnread) {
    return (
      <EmptyState
        title="Semuanya sudah dibaca"
        action={
          <ButtonLink href="/akun/pemberitahuan" variant="secondary">
            Lihat semua
          </ButtonLink>
        }
      >
        Yang baru muncul di sini dan pada lonceng di atas.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Belum ada pemberitahuan">
      Keputusan atas dokumen dan produk, masa berlaku, tugas, dan perubahan pada akun Anda diberitahukan di sini.
    </EmptyState>
  );
}
