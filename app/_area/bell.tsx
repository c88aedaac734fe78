import { AnyLink } from "@/components/ui/any-link";
import { Icon } from "@/components/ui/icon";
import { mostCounted } from "@/domain/notices/count-unread";

/** How much is new, and the way to it. */
export function Bell({ unread }: { unread: number }) {
  const count = unread > mostCounted ? `${mostCounted}+` : String(unread);
  return (
    <AnyLink
      href="/akun/pemberitahuan"
      prefetch={false}
      className="relative grid size-11 shrink-0 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <Icon name="bell" className="size-6" />
      <span className="sr-only">
        {unread > 0 ? `Pemberitahuan, ${count} belum dibaca` : "Pemberitahuan, tidak ada yang baru"}
      </span>
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute end-0 top-0 min-w-5 rounded-full bg-bad px-1 text-center font-bold text-surface text-xs leading-5"
        >
          {count}
        </span>
      )}
    </AnyLink>
  );
}
