import { SearchBox } from "@/components/layout/search-box";

/** Businesses are too many for a list, so they are looked for first. */
export function FindBusiness({ base, q }: { base: string; q?: string }) {
  return (
    <SearchBox action={base} name="cari" label="Cari nama usaha atau pemilik" value={q}>
      <input type="hidden" name="peran" value="pelaku" />
    </SearchBox>
  );
}
