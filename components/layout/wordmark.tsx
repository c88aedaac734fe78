import { Mark } from "../art/mark";
import { AnyLink } from "../ui/any-link";

type Props = { href: string; name: string; place?: string; className?: string; prefetch?: boolean };

export function Wordmark({ href, name, place, className = "", prefetch }: Props) {
  return (
    <AnyLink
      href={href}
      prefetch={prefetch}
      className={`inline-flex items-center gap-2.5 rounded-control leading-none ${className}`}
    >
      <Mark className="size-10" />
      <span>
        <span className="block font-extrabold text-[1.0625rem] tracking-tight">{name}</span>
        {place && <span className="mt-1 block font-medium text-[0.8125rem] opacity-80">{place}</span>}
      </span>
    </AnyLink>
  );
}
