import { TextLink } from "@/components/ui/text-link";
import type { Person } from "@/domain/policy";
import { type Area, areaNames, areasOf } from "./areas";

/** Who is signed in, the way to their account, and to their other areas. */
export function PersonPanel({ person, current }: { person: Person; current?: Area }) {
  const others = areasOf(person).filter((area) => area !== current);
  return (
    <div className="space-y-1">
      <p className="break-words">{person.name}</p>
      <ul className="text-sm">
        <li>
          <TextLink href="/akun" prefetch={false} className="inline-block py-1.5">
            Akun saya
          </TextLink>
        </li>
        <li>
          <TextLink href="/akun/pemberitahuan" prefetch={false} className="inline-block py-1.5">
            Pemberitahuan
          </TextLink>
        </li>
        {others.map((area) => (
          <li key={area}>
            <TextLink href={`/${area}`} prefetch={false} className="inline-block py-1.5">
              Ke area {areaNames[area]}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
