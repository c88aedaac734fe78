import { CheckboxField } from "@/components/forms/checkbox-field";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { KindHistory } from "@/domain/legalitas/kinds/list-kind-rules";
import { changeKindAction } from "../actions";

/** A new row: it begins with what the latest one says, so that only what differs is typed. */
export function KindForm({ kind, latest }: { kind: string; latest?: KindHistory[number] }) {
  return (
    <Form action={changeKindAction} submit="Simpan ketentuan" label="Ketentuan baru">
      <input type="hidden" name="kind" value={kind} />
      <TextField
        label="Pola nomor"
        name="pattern"
        optional
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        defaultValue={latest?.pattern ?? ""}
        className="font-mono"
        hint="Dari ^ sampai $: huruf besar, angka, \d untuk satu angka, […], (…|…), ?, {n}, {n,m}. Kosongkan bila nomornya bebas."
      />
      <TextField
        label="Contoh nomor yang cocok"
        name="example"
        optional
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        defaultValue={latest?.example ?? ""}
        hint="Ditunjukkan kepada pelaku yang nomornya tidak cocok. Tanpa spasi dan tanda baca."
      />
      <TextField
        label="Masa berlaku (bulan)"
        name="validMonths"
        optional
        inputMode="numeric"
        maxLength={3}
        defaultValue={latest?.validMonths?.toString() ?? ""}
        hint="Misalnya 60 untuk 5 tahun. Kosongkan bila tidak berakhir."
        className="max-w-28"
      />
      <TextField label="Penerbit" name="issuer" maxLength={80} defaultValue={latest?.issuer} />
      <TextField
        label="Alamat untuk memeriksa"
        name="publicCheck"
        type="url"
        optional
        maxLength={200}
        defaultValue={latest?.publicCheck ?? ""}
      />
      <TextArea label="Penjelasan bagi pelaku" name="help" rows={3} maxLength={300} defaultValue={latest?.help} />
      <DateField
        label="Mulai berlaku"
        name="validFrom"
        hint="Dokumen yang terbit sebelum tanggal ini tetap dinilai menurut ketentuan sebelumnya; yang tanggal terbitnya tidak tercatat dinilai menurut ketentuan yang sedang berlaku."
      />
      <TextField
        label="Sumber"
        name="source"
        maxLength={300}
        hint="Nomor peraturan, surat edaran, atau keputusan rapat."
      />
      <CheckboxField
        label="Dokumen yang sudah ada boleh berakhir lebih awal"
        name="isSeen"
        hint="Berapa yang terkena disebut saat Anda menyimpan. Centang setelah membacanya."
      />
    </Form>
  );
}
