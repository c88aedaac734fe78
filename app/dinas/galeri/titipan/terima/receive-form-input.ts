import { z } from "zod";
import { readAs } from "@/app/dinas/galeri/read-as";
import { unitsByName } from "@/app/dinas/galeri/units-by-name";
import { receiveInput } from "@/domain/consignments/schema";
import { parseRupiah } from "@/lib/parse-rupiah";

/** The form of taking goods in: fields named after each product; those without a number are left out. */
export const receiveForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const text = (name: string) => {
    const value = typed[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const money = (name: string) => {
    const written = text(name);
    if (!written) return undefined;
    const { value, problems } = parseRupiah(written);
    if (value === null) context.addIssue({ code: "custom", path: [name], message: problems[0] ?? "Isi harga." });
    return value ?? undefined;
  };
  const lines = unitsByName(typed, "jumlah.", context).map(([productId, quantity]) => {
    const ownerPrice = money(`pemilik.${productId}`);
    if (!ownerPrice)
      context.addIssue({ code: "custom", path: [`pemilik.${productId}`], message: "Isi harga dari pemilik." });
    return {
      productId,
      quantity,
      ownerPrice: ownerPrice ?? 1,
      price: money(`jual.${productId}`),
      producedOn: text(`produksi.${productId}`),
      expiresOn: text(`kedaluwarsa.${productId}`),
      code: text(`kode.${productId}`),
      shelf: text(`rak.${productId}`),
      label: [typed[`label.${productId}`] ?? []].flat(),
      overrideReason: text(`alasan.${productId}`),
    };
  });
  if (lines.length === 0) {
    context.addIssue({ code: "custom", path: ["counterparty"], message: "Isi jumlah sedikitnya satu barang di atas." });
    return z.NEVER;
  }
  const { id, placeId, businessId, counterparty } = typed;
  return readAs(receiveInput, { id, placeId, businessId, counterparty, photoId: text("photoId"), lines }, context);
});
