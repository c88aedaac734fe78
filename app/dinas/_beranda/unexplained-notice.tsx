import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Actor } from "@/domain/policy";
import { listUnexplained } from "@/domain/stock/list-unexplained";
import { formatDate } from "@/lib/dates";

/** Sales that did not fit and that nobody has explained; nothing where all is well. */
export async function UnexplainedNotice({ actor }: { actor: Actor }) {
  const open = await listUnexplained(actor);
  if (open.length === 0) return null;
  return (
    <Notice tone="warn" title="Selisih penjualan belum dijelaskan">
      <ul>
        {open.map(({ id, name, count, since, held }) => (
          <li key={id}>
            <TextLink href={`/dinas/galeri/selisih?tempat=${id}`}>{name}</TextLink>: {count.toLocaleString("id-ID")}{" "}
            selisih, yang terlama sejak {formatDate(since)}
            {held > 0 && (
              <>
                ; <Money value={held} /> bagian pemilik menunggu
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
