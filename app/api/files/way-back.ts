import type { FormState } from "@/lib/form-state";
import { innerPath } from "@/lib/inner-path";

type Fields = Record<string, string>;
type Outcome = { kept?: string; dropped?: string; sentence?: string };
type WayBack = { location: string; attempt?: { form: string; path: string; state: FormState } };

/**
 * For a form without scripts: back to its page, with the files that were taken in the address and with everything that
 * had been typed. Only for forms that ask, and only within this site.
 */
export function wayBack(fields: Fields, { kept, dropped, sentence }: Outcome): WayBack | undefined {
  const path = innerPath(fields.then);
  if (!path) return undefined;
  const [page = "", query] = path.split("?");
  const next = new URLSearchParams(query);
  const earlier = next.get("berkas")?.split(",").filter(Boolean) ?? [];
  const ids = [...earlier.filter((id) => id !== dropped), ...(kept ? [kept] : [])];
  next.delete("berkas");
  if (ids.length > 0) next.set("berkas", [...new Set(ids)].join(","));
  const location = next.size > 0 ? `${page}?${next}` : page;
  if (!fields.$form) return { location };
  const errors = sentence ? { [fields.$field ?? "file"]: [sentence] } : undefined;
  return { location, attempt: { form: fields.$form, path: location, state: { values: typedIn(fields), errors } } };
}

/** What a person typed: not what the form itself sends along, and no passwords. */
function typedIn(fields: Fields) {
  const ours = /^(\$.*|then|purpose|.*password.*)$/i;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !ours.test(name)));
}
