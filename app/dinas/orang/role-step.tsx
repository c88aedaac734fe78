import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { roleNames } from "@/domain/people/role-names";
import type { Role } from "@/domain/policy";
import { FindBusiness } from "./find-business";
import { RoleChoice } from "./role-choice";

type Props = { base: string; role?: Role; q?: string; children: ReactNode };

/** First which role, then the form for it. */
export function RoleStep({ base, role, q, children }: Props) {
  if (!role) return <RoleChoice base={base} />;
  return (
    <div className="space-y-5">
      <p>
        Peran: <strong>{roleNames[role].name}</strong>. <TextLink href={base}>Pilih peran lain</TextLink>
      </p>
      {role === "pelaku" && <FindBusiness base={base} q={q} />}
      {children}
    </div>
  );
}

/** The role named in the address, when it is one. */
export function roleIn(text: string | undefined): Role | undefined {
  return text && Object.hasOwn(roleNames, text) ? (text as Role) : undefined;
}
