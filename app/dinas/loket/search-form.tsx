import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Button } from "@/components/ui/button";
import { searchCounterAction } from "./actions";

/** Asked by POST, so that a NIK stands in no address; a name or a number to call comes back in one, to be kept and shared. */
export function SearchForm({ typed, counter }: { typed?: string; counter: string }) {
  return (
    <Form
      key={typed}
      action={searchCounterAction}
      label="Cari usaha"
      className="grid gap-3 sm:grid-cols-[minmax(0,36rem)_auto] sm:items-end sm:justify-start"
    >
      <input type="hidden" name="loket" value={counter} />
      <TextField
        label="Cari usahanya dulu"
        name="cari"
        type="search"
        hint="Nama usaha, nama pemilik, nomor HP, NIB, atau NIK di KTP."
        defaultValue={typed}
        autoComplete="off"
        // The one thing that an officer does here, person after person.
        autoFocus={!typed}
      />
      <Button type="submit" icon="search" className="min-h-12">
        Cari
      </Button>
    </Form>
  );
}
