import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import { roleNames } from "@/domain/people/role-names";
import { kindNames } from "./kind-names";

type Props = { details: Record<string, unknown>; position: number | null; kind: string; id: string };

/** Everything that was noted, folded away. */
export function EventDetails({ details, position, kind, id }: Props) {
  return (
    <details>
      <summary className="w-fit min-h-9 py-1 text-brand text-sm">Rincian</summary>
      <DescriptionList
        items={[
          ...Object.entries(details).map(([name, value]) => ({ term: sentenceCase(name), detail: said(value) })),
          { term: "Tentang", detail: `${kindNames[kind] ?? kind} ${id}` },
          { term: "Urutan dalam rantai", detail: position?.toLocaleString("id-ID") ?? "di luar rantai" },
        ]}
      />
      <TextLink href={`/dinas/jejak?${new URLSearchParams({ subjek: id })}`} className="text-sm">
        Semua jejak tentang ini
      </TextLink>
    </details>
  );
}

const sentenceCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function said(value: unknown): string {
  if (value === null || value === undefined || value === "") return "kosong";
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (Array.isArray(value)) return value.map(said).join(", ");
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  return text in roleNames ? roleNames[text as keyof typeof roleNames].name : text;
}
