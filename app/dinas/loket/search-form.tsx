import Form from "next/form";
import { controlStyle } from "@/components/forms/control-style";
import { Button } from "@/components/ui/button";

export function SearchForm({ typed, counter }: { typed?: string; counter: string }) {
  return (
    <Form action="/dinas/loket" role="search" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="loket" value={counter} />
      <label className="block grow basis-72 font-semibold">
        Cari usahanya dulu
        <span className="block font-normal text-ink-soft text-sm">
          Nama usaha, nama pemilik, nomor HP, NIB, atau NIK di KTP.
        </span>
        <input
          key={typed}
          type="search"
          name="cari"
          required
          defaultValue={typed}
          // biome-ignore lint/a11y/noAutofocus: the one thing that an officer does here, person after person
          autoFocus={!typed}
          className={`${controlStyle} mt-1.5 font-normal`}
        />
      </label>
      <Button type="submit" icon="search" className="min-h-12">
        Cari
      </Button>
    </Form>
  );
}
