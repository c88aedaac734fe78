import { AnyLink } from "@/components/ui/any-link";
import { Icon } from "@/components/ui/icon";
import { roleNames } from "@/domain/people/role-names";
import type { Role } from "@/domain/policy";

/** First step: which role. Each opens the second step at its own address, so it works without scripts. */
export function RoleChoice({ base }: { base: string }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {(Object.keys(roleNames) as Role[]).map((role) => (
        <li key={role}>
          <AnyLink
            href={`${base}?peran=${role}`}
            className="flex h-full items-start justify-between gap-3 rounded-card border border-line bg-surface p-4 hover:border-brand hover:bg-brand-soft"
          >
            <span>
              <span className="block font-semibold">{roleNames[role].name}</span>
              <span className="block text-ink-soft text-sm">{roleNames[role].hint}</span>
            </span>
            <Icon name="chevron-right" className="mt-0.5 size-5 text-line-strong" />
          </AnyLink>
        </li>
      ))}
    </ul>
  );
}
