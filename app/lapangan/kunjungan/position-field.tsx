"use client";

import { useHydrated } from "@/components/forms/use-hydrated";
import { Button } from "@/components/ui/button";
import { useHere } from "../use-here";

const precise = 20;

/** Where the visitor stands, when they choose to say; metres of accuracy are kept with it. */
export function PositionField() {
  const isHydrated = useHydrated();
  const { here, problem, isLooking, locate, forget } = useHere();
  if (!isHydrated) return null;
  return (
    <fieldset className="max-w-xl">
      <legend className="font-semibold">
        Posisi <span className="font-normal text-ink-soft text-sm">(boleh dikosongkan)</span>
      </legend>
      <p className="mt-0.5 mb-2 text-ink-soft text-sm">Tidak perlu sinyal. Menunjukkan bahwa Anda memang di tempat.</p>
      {here && (
        <>
          <input type="hidden" name="latitude" value={here.latitude} />
          <input type="hidden" name="longitude" value={here.longitude} />
          <input type="hidden" name="accuracy" value={here.accuracy} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="secondary" icon="pin" onClick={locate} pending={isLooking}>
          {here ? "Catat ulang" : "Catat posisi saya"}
        </Button>
        {here && (
          <Button variant="quiet" icon="trash" onClick={forget}>
            Hapus
          </Button>
        )}
      </div>
      <p role="status" className="mt-2 text-sm">
        {here && `Tercatat, ketelitian ± ${Math.round(here.accuracy)} m. `}
        {here && here.accuracy > precise && "Kurang teliti: coba di luar ruangan, atau tulis sebabnya di catatan."}
        {problem}
      </p>
    </fieldset>
  );
}
