import { Notice } from "@/components/ui/notice";
import type { AuditEvent } from "@/domain/audit-trail/list-audit-events";

/** Whether the rows on this page are as they were written. */
export function ChainNotice({ events }: { events: readonly AuditEvent[] }) {
  const broken = events.filter(({ fits }) => !fits);
  if (broken.length === 0) {
    return <Notice tone="good">Rantai utuh: {events.length} baris di halaman ini persis seperti saat ditulis.</Notice>;
  }
  return (
    <Notice tone="bad" title={`Rantai putus pada ${broken.length} baris di halaman ini`}>
      Baris bertanda “tidak cocok”, atau baris tepat sebelumnya, pernah diubah di luar portal. Beri tahu pimpinan dan
      pengelola server; jangan hapus apa pun.
    </Notice>
  );
}
