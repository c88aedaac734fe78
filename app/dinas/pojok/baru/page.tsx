import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { requireActor } from "@/app/_request/session";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import { kindWords, serviceWords } from "@/domain/places/words";
import { canSomewhere } from "@/domain/policy";
import { openPlaceAction } from "../actions";

export const metadata: Metadata = { title: "Daftarkan tempat pajang" };

const choices = (words: Record<string, string>) => Object.entries(words).map(([value, text]) => ({ value, text }));

export default async function NewPlacePage() {
  const actor = await requireActor();
  if (!canSomewhere(actor, "place.manage")) forbidden();
  const kecamatan = await listKecamatan();
  return (
    <>
      <PageHeader
        title="Daftarkan tempat pajang"
        crumbs={[{ href: "/dinas/pojok", label: "Pojok dan tempat pajang" }, { label: "Tempat baru" }]}
      />
      <Form action={openPlaceAction} submit="Daftarkan tempat">
        <RadioGroup name="kind" label="Jenis tempat" options={choices(kindWords)} defaultValue="pojok" />
        <TextField name="name" label="Nama" hint="Misalnya: Pojok UMKM Klari." />
        <SelectField
          name="kecamatanCode"
          label="Kecamatan"
          placeholder="Pilih kecamatan"
          options={kecamatan.map(({ code, name }) => ({ value: code, text: name }))}
        />
        <TextField name="address" label="Alamat" />
        <RadioGroup name="service" label="Layanan" options={choices(serviceWords)} defaultValue="display" />
        <TextField name="hours" label="Jam buka" hint="Misalnya: Senin–Jumat 08.00–15.00." optional />
        <TextField name="latitude" label="Garis lintang" hint="Misalnya -6.298." inputMode="decimal" optional />
        <TextField name="longitude" label="Garis bujur" hint="Misalnya 107.332." inputMode="decimal" optional />
        <DateField name="openedOn" label="Dibuka sejak" />
      </Form>
    </>
  );
}
