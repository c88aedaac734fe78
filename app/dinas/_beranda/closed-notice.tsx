import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { listClosed } from "@/domain/openings/list-closed";
import type { Actor } from "@/domain/policy";
import { formatDate } from "@/lib/dates";

/** Places that should be open and are not; nothing where all is well. */
export async function ClosedNotice({ actor }: { actor: Actor }) {
  const closed = await listClosed(actor);
  if (closed.length === 0) return null;
  return (
    <Notice tone="bad" title="Seharusnya buka, tetapi tidak">
      <ul>
        {closed.map(({ id, name, since, days }) => (
          <li key={id}>
            <TextLink href={`/dinas/galeri/hari-buka?tempat=${id}`}>{name}</TextLink>: {days} hari buka terlewat, sejak{" "}
            {formatDate(since)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
