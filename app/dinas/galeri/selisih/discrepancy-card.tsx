import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { receiptCode } from "@/domain/sales/receipt-code";
import { discrepancyWords, fittingOutcomes, outcomeWords } from "@/domain/stock/discrepancy-words";
import type { OpenDiscrepancy } from "@/domain/stock/list-discrepancies";
import { sayLost } from "@/domain/stock/say-lost";
import { sayShortage } from "@/domain/stock/say-shortage";
import { sellerMayNot } from "@/domain/stock/seller-may-not";
import { formatDate, formatMoment } from "@/lib/dates";
import { formatCount, formatRupiah } from "@/lib/money";
import { resolveAction } from "./actions";

/** What either answer does to a count that has been posted. */
const afterCount: Partial<Record<string, string>> = {
  kembali: "Stok bertambah lagi, dan bagian dinas atas kehilangan itu ditarik.",
  diterima: "Yang hilang saat opname memang barang lain. Stok tidak diubah.",
};

type Props = { discrepancy: OpenDiscrepancy; mayResolve: boolean };

/** One discrepancy, and the form in which somebody says what it was. */
export function DiscrepancyCard({ discrepancy, mayResolve }: Props) {
  const { id, kind, product, number, batchId, saleId, soldAt, seller, others, isOwn, needsOther, limit } = discrepancy;
  const isOfSale = kind === "wewenang" || kind === "jam";
  const options = fittingOutcomes(kind)
    .filter((outcome) => outcome !== "batch_lain" || others.length > 0)
    .map((value) => ({ value, text: outcomeWords[value], hint: kind === "opname" ? afterCount[value] : undefined }));
  return (
    <Card title={`${discrepancyWords[kind]}: ${isOfSale ? `nota ${receiptCode(saleId)}` : product}`}>
      <p className="mb-4 max-w-prose">
        {sentence(discrepancy)} Nota{" "}
        <TextLink href={`/dinas/galeri/penjualan/${saleId}`}>{receiptCode(saleId)}</TextLink>, <Time value={soldAt} />,
        oleh {seller}. Batch <TextLink href={`/dinas/galeri/titipan/${batchId}`}>{number}</TextLink>.
      </p>
      {needsOther && (isOwn || !mayResolve) && (
        <p className="max-w-prose">
          {isOwn && "Anda yang menjual barang ini atau mengirim notanya. "}
          {sellerMayNot(limit)}
        </p>
      )}
      {mayResolve && !(needsOther && isOwn) && (
        <Form action={resolveAction} submit="Simpan penjelasan" label={`Jelaskan ${product}`}>
          <input type="hidden" name="discrepancyId" value={id} />
          <RadioGroup
            name="outcome"
            label="Apa yang sebenarnya terjadi?"
            options={options}
            defaultValue={options.length === 1 ? options[0]?.value : undefined}
          />
          {others.length > 0 && kind === "kurang" && (
            <SelectField
              name="fromBatchId"
              label="Batch yang sebenarnya terjual"
              placeholder="Tidak ada"
              optional
              options={others.map((other) => ({
                value: other.id,
                text: `${other.number}${other.isSame ? ", yang di nota" : ""} (ada ${formatCount(other.onHand)})`,
              }))}
            />
          )}
          <TextField name="reason" label="Penjelasan" />
        </Form>
      )}
    </Card>
  );
}

function sentence({ kind, quantity, details }: OpenDiscrepancy) {
  if (kind === "kurang") return sayShortage({ quantity, details });
  if (kind === "opname") {
    return `${formatCount(quantity)} barang terjual sebelum dihitung, tetapi notanya baru tiba sesudah opname ${formatDate(String(details.pada))} dibukukan, yang mencatat ${formatCount(Number(details.hilang))} hilang.`;
  }
  if (kind === "harga") {
    const each = quantity === 1 ? "" : ` untuk satu barang (${formatCount(quantity)} barang terjual)`;
    return `Dibayar ${formatRupiah(Number(details.dibayar))}, padahal harganya ${formatRupiah(Number(details.seharusnya))}${each}. Selama ini belum dijelaskan, bagian pemiliknya belum disetorkan.`;
  }
  if (kind === "jam") {
    return `Jam perangkat menunjuk ${formatMoment(String(details.perangkat))}, yang tidak mungkin. Penjualan ini dicatat pada waktu terdekat yang mungkin; betulkan jam perangkat itu.`;
  }
  if (kind === "wewenang") return aboutRight(details);
  if (kind === "kedaluwarsa") return "Terjual sesudah tanggal kedaluwarsanya. Hubungi pembeli bila mungkin.";
  const { reasons, permit, endedOn } = details as Record<string, string>;
  return `Terjual saat legalitasnya tidak lengkap: ${sayLost({ reasons, permit, endedOn })}.`;
}

function aboutRight({ dicabut, pengirim, ditahan }: OpenDiscrepancy["details"]) {
  return [
    dicabut && `Peran penjualnya dicabut ${formatMoment(String(dicabut))}, sesudah penjualan ini menurut perangkatnya.`,
    pengirim && `Dikirim ${pengirim} dari perangkat yang dipakai bersama.`,
    ditahan && "Penjualan ini sempat ditahan, lalu diputuskan untuk dibukukan.",
  ]
    .filter(Boolean)
    .join(" ");
}
