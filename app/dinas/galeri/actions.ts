"use server";

import { action } from "@/app/_request/action";
import { confirmDisplays } from "@/domain/products/confirm-displays";
import { displayProduct } from "@/domain/products/display-product";
import { confirmDisplaysInput, displayInput, removeDisplayInput } from "@/domain/products/display-schema";
import { removeDisplay } from "@/domain/products/remove-display";

export const displayAction = action(displayInput, async (actor, input) => {
  await displayProduct(actor, input);
  return "Produk dipajang. Pembeli melihatnya dalam beberapa detik.";
});

export const removeDisplayAction = action(removeDisplayInput, async (actor, input) => {
  await removeDisplay(actor, input);
  return "Produk diturunkan dari pajangan.";
});

export const confirmDisplaysAction = action(confirmDisplaysInput, async (actor, input) => {
  const count = await confirmDisplays(actor, input);
  return `${count} produk dipastikan masih dipajang hari ini.`;
});
