"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { nextPaperPage } from "@/app/pelaku/_parts/next-paper-page";
import { attachPhoto } from "@/domain/products/attach-photo";
import { offerProduct } from "@/domain/products/offer-product";
import { removePhoto } from "@/domain/products/remove-photo";
import { saveProduct } from "@/domain/products/save-product";
import {
  attachPhotoInput,
  offerProductInput,
  removePhotoInput,
  saveProductInput,
  submitProductInput,
} from "@/domain/products/schema";
import { submitProduct } from "@/domain/products/submit-product";

export const createProductAction = action(offerProductInput, async (actor, { fileId, lanjut, ...product }) => {
  const submit = lanjut === "ajukan";
  const productId = await offerProduct(actor, { product, photoId: fileId, submit });
  const page = `/pelaku/produk/${productId}`;
  redirect(submit ? await nextPaperPage(actor, product.businessId, page) : page);
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
