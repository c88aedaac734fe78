"use server";

import { z } from "zod";
import { action } from "@/app/_request/action";
import { typedRupiah } from "@/app/dinas/galeri/typed-rupiah";
import { changeTerms } from "@/domain/consignments/change-terms";
import { termsInput } from "@/domain/consignments/schema";

const termsForm = z
  .object({
    batchId: z.string(),
    validFrom: z.string(),
    ownerPrice: typedRupiah("Isi harga dari pemilik."),
    price: typedRupiah("Isi harga jual."),
  })
  .pipe(termsInput);

export const changeTermsAction = action(termsForm, async (actor, input) => {
  await changeTerms(actor, input);
  return "Harga baru tersimpan. Kasir memakainya sendiri mulai tanggal itu.";
});
