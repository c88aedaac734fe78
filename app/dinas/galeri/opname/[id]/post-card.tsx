import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { PasswordField } from "@/components/forms/password-field";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Compared } from "@/domain/stocktakes/compare";
import { formatRupiah } from "@/lib/money";
import { postStocktakeAction } from "../actions";
import { DifferenceText } from "./difference-text";

const usual = ["Tidak ditemukan", "Rusak, sudah dibuang", "Salah hitung saat diterima", "Salah batch saat dijual"];

type Props = { id: string; rows: readonly Compared[]; mayPost: boolean };

/** Everything is counted: what differs, why, and the two who answer for it. */
export function PostCard({ id, rows, mayPost }: Props) {
  const differing = rows.filter(({ difference }) => difference !== 0);
  const value = differing.reduce((sum, { difference, price }) => sum + difference * price, 0);
  return (
    <Card title="Semua sudah dihitung">
      <p className="mb-5 text-ink-soft">
        {differing.length === 0
          ? `${rows.length} batch, semuanya sesuai catatan.`
          : `${differing.length} dari ${rows.length} batch berbeda dari catatan, senilai ${formatRupiah(value)}.`}
      </p>
      {mayPost ? (
        <Form action={postStocktakeAction} submit="Sahkan dan bukukan" label="Bukukan opname">
          <OnceId name="id" initial={v7()} />
          <input type="hidden" name="stocktakeId" value={id} />
          <datalist id="alasan-opname">
            {usual.map((reason) => (
              <option key={reason} value={reason} />
            ))}
          </datalist>
          {differing.map((row) => (
            <div key={row.batchId} className="rounded-control border border-line p-4">
              <p className="font-semibold">
                {row.product} <span className="font-normal text-ink-soft">batch {row.batch}</span>
              </p>
              <p className="mb-3 text-ink-soft text-sm">
                <DifferenceText expected={row.expected} counted={row.counted ?? 0} /> Dihitung {row.countedBy}.
              </p>
              <TextField name={`alasan.${row.batchId}`} label="Alasan selisih" list="alasan-opname" maxLength={200} />
            </div>
          ))}
          <p className="max-w-prose text-ink-soft">
            Sebaiknya setiap kasir sudah mengirim penjualannya. Yang terjual sebelum dihitung tetapi baru datang sesudah
            ini muncul di halaman Selisih, dan di sana dijelaskan.
          </p>
          <fieldset className="space-y-4">
            <legend className="mb-2 font-semibold">Orang kedua yang ikut mengesahkan</legend>
            <TextField name="account" label="Email atau nomor HP" autoComplete="off" />
            <PasswordField name="password" label="Kata sandi" autoComplete="off" />
          </fieldset>
        </Form>
      ) : (
        <Notice>Petugas galeri membukukannya bersama orang kedua.</Notice>
      )}
    </Card>
  );
}
