"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { attachPhoto } from "@/domain/products/attach-photo";
import { removePhoto } from "@/domain/products/remove-photo";
import { saveProduct } from "@/domain/products/save-product";
import { attachPhotoInput, removePhotoInput, saveProductInput, submitProductInput } from "@/domain/products/schema";
import { submitProduct } from "@/domain/products/submit-product";

export const createProductAction = action(saveProductInput, async (actor, input) => {
  redirect(`/pelaku/produk/${await saveProduct(actor, { ...input, productId: undefined })}`);
});

export const saveProductAction = action(saveProductInput, async (actor, input) => {
  await saveProduct(actor, input);
  return "Produk tersimpan.";
});

export const submitProductAction = action(submitProductInput, async (actor, input) => {
  await submitProduct(actor, input);
  return "Produk diajukan ke galeri. Petugas galeri akan menilainya.";
});

export const attachPhotoAction = action(attachPhotoInput, async (actor, input) => {
  await attachPhoto(actor, input);
  return "Foto ditambahkan.";
});

export const removePhotoAction = action(removePhotoInput, async (actor, input) => {
  await removePhoto(actor, input);
  return "Foto dihapus.";
});
