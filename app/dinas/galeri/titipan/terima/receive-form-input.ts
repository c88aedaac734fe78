import { z } from "zod";
import { readAs } from "@/app/dinas/galeri/read-as";
import { unitsByName } from "@/app/dinas/galeri/units-by-name";
import { receiveInput } from "@/domain/consignments/schema";
import { parseRupiah } from "@/lib/parse-rupiah";

/** What each fact of a line is called in the form. */
const fields: Readonly<Record<string, string>> = {
  quantity: "jumlah",
  ownerPrice: "pemilik",
  price: "jual",
  producedOn: "produksi",
  expiresOn: "kedaluwarsa",
  code: "kode",
  shelf: "rak",
  overrideReason: "alasan",
};

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
    const message = "Isi jumlah sedikitnya satu barang di atas.";
    if (context.issues.length === 0) context.addIssue({ code: "custom", path: ["counterparty"], message });
    return z.NEVER;
  }
  const { id, placeId, businessId, counterparty } = typed;
  const input = { id, placeId, businessId, counterparty, photoId: text("photoId"), lines };
  return readAs(receiveInput, input, context, ([list, line, fact, ...rest]) => {
    const name = list === "lines" && fields[String(fact)];
    return name ? [`${name}.${lines[Number(line)]?.productId}`] : [list, line, fact, ...rest].filter(isStep);
  });
});

const isStep = (step: PropertyKey | undefined) => step !== undefined;
