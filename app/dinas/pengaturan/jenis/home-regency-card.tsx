import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { HomeRegencies } from "@/domain/legalitas/kinds/list-kind-rules";
import { changeHomeRegencyAction } from "./actions";
import { StandingBadge } from "./standing-badge";

/** Which regency the office serves: the four digits of a P-IRT number that come from here. */
export function HomeRegencyCard({ regencies }: { regencies: HomeRegencies }) {
  return (
    <>
      <Card title="Wilayah dinas" flush>
        <Table
          caption="Wilayah dinas"
          empty="Belum ada wilayah."
          rows={regencies}
          rowKey={({ id }) => id}
          columns={[
            { header: "Wilayah", cell: ({ name }) => name },
            { header: "Kode di P-IRT", cell: ({ code }) => code },
            { header: "Mulai", cell: ({ validFrom }) => <Time value={validFrom} /> },
            { header: "Keadaan", cell: (row) => <StandingBadge {...row} /> },
            { header: "Sumber", cell: ({ source, createdBy }) => (createdBy ? `${source} (${createdBy})` : source) },
          ]}
        />
      </Card>
      <Card title="Wilayah lain">
        <Form action={changeHomeRegencyAction} submit="Simpan wilayah" submitVariant="secondary" label="Wilayah dinas">
          <p className="text-ink-soft">
            P-IRT dengan kode wilayah lain ditandai kepada pelaku dan petugas, karena izinnya gugur bila tempat produksi
            pindah.
          </p>
          <TextField
            label="Kode wilayah"
            name="code"
            inputMode="numeric"
            maxLength={4}
            hint="Empat angka provinsi dan kabupaten atau kota."
            className="max-w-28"
          />
          <TextField label="Nama wilayah" name="name" hint="Lengkap, misalnya Kabupaten Karawang." maxLength={70} />
          <DateField label="Mulai berlaku" name="validFrom" />
          <TextField label="Sumber" name="source" maxLength={300} hint="Nomor peraturan atau surat." />
        </Form>
      </Card>
    </>
  );
}
