"use server";

import { action } from "@/app/_request/action";
import { orRefresh } from "@/app/_request/or-refresh";
import { paySettlement } from "@/domain/settlements/pay-settlement";
import { settleInput } from "@/domain/settlements/schema";
import { settleOwners } from "@/domain/settlements/settle-owners";
import { payForm } from "./[id]/pay-form-input";

export const settleAction = action(settleInput, async (actor, input) => {
  const { settled } = await settleOwners(actor, input);
  return settled === 0
    ? "Tidak ada pemilik yang bagiannya mencapai setoran terkecil."
    : `${settled} setoran disusun. Bayarkan satu per satu di bawah.`;
});

export const payAction = action(payForm, async (actor, input) => {
  await orRefresh(paySettlement(actor, input));
  return "Pembayaran tercatat. Cetak kwitansinya untuk ditandatangani.";
});
