import Form from "next/form";
import { controlStyle } from "@/components/forms/control-style";
import { Button } from "@/components/ui/button";

type Props = { q?: string; kecamatanCode?: string; districts: readonly { code: string; name: string }[] };

export function BusinessSearch({ q, kecamatanCode, districts }: Props) {
  return (
    <Form action="/dinas/pelaku" role="search" className="grid gap-3 sm:grid-cols-[1fr_14rem_auto] sm:items-end">
      <label className="block font-semibold">
        Nama usaha atau pemilik
        <input key={q} type="search" name="cari" defaultValue={q} className={`${controlStyle} mt-1.5 font-normal`} />
      </label>
      <label className="block font-semibold">
        Kecamatan
        <select
          key={kecamatanCode}
          name="kecamatan"
          defaultValue={kecamatanCode ?? ""}
          className={`${controlStyle} mt-1.5 font-normal`}
        >
          <option value="">Semua kecamatan</option>
          {districts.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" icon="search" className="min-h-12">
        Cari
      </Button>
    </Form>
  );
}
