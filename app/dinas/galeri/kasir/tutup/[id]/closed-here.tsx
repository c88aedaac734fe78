"use client";

import { useEffect } from "react";
import { closedShifts } from "@/app/dinas/galeri/kasir/queue/closed-shifts";

/** Lets the till that this device keeps know that its shift is over, and says what tomorrow can begin with. */
export function ClosedHere({ shiftId }: { shiftId: string }) {
  useEffect(() => closedShifts.add(shiftId), [shiftId]);
  return (
    <p className="max-w-prose text-ink-soft print:hidden">
      Bila besok pagi tidak ada jaringan, kasir di perangkat ini tetap dapat dipakai berjualan selama Anda tidak keluar
      dari akun. Penjualannya masuk sebagai susulan sesi ini, dan sesi baru dibuka begitu jaringan ada.
    </p>
  );
}
