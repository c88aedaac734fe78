"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { businessSearchInput } from "@/domain/businesses/schema";
import { Refused } from "@/domain/errors";
import { findByNumber, typedNumber } from "@/domain/identity/find-by-number";

/** Asked by POST, so that a NIK stands in no address, and in no log of addresses. */
export const searchBusinessesAction = action(businessSearchInput, async (actor, { cari, kecamatan }) => {
  const number = typedNumber(cari);
  if (!number) {
    const query = new URLSearchParams({ ...(cari && { cari }), ...(kecamatan && { kecamatan }) });
    redirect(`/dinas/pelaku?${query}`);
  }
  const [first, ...others] = await findByNumber(actor, number);
  if (!first) throw new Refused("Tidak ada usaha dengan NIK atau NPWP itu. Periksa angkanya dengan kartunya.", "cari");
  redirect(others.length > 0 ? `/dinas/pelaku?sepemilik=${first.id}` : `/dinas/pelaku/${first.id}`);
});
