"use client";

import { useState } from "react";
import { controlStyle } from "@/components/forms/control-style";
import { useHydrated } from "@/components/forms/use-hydrated";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { FieldPlace } from "@/domain/visits/list-field-places";
import { nameKey } from "@/lib/name-key";
import { PlaceRow } from "./place-row";
import { sortByDistance } from "./sort-by-distance";
import { useHere } from "./use-here";

/** Every place to visit; searched and sorted on the phone itself, so that no signal is needed. */
export function PlaceList({ places }: { places: readonly FieldPlace[] }) {
  const isHydrated = useHydrated();
  const [words, setWords] = useState("");
  const { here, problem, locate } = useHere();
  const wanted = nameKey(words);
  const found = places.filter((place) => nameKey(place.kecamatan + place.name + place.address).includes(wanted));
  const rows = sortByDistance(found, here);
  return (
    <Card title={`Tempat (${rows.length})`}>
      {isHydrated && (
        <div className="mb-3 flex flex-wrap items-end gap-3">
          <label className="min-w-0 grow basis-56">
            <span className="mb-1 block font-medium text-sm">Cari nama tempat atau kecamatan</span>
            <input
              type="search"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              className={controlStyle}
            />
          </label>
          <Button variant="secondary" icon="pin" onClick={locate} className="min-h-12">
            {here ? "Perbarui posisi" : "Terdekat dulu"}
          </Button>
        </div>
      )}
      <p role="status" className="text-sm text-warn empty:hidden">
        {problem}
      </p>
      {rows.length === 0 && <p className="py-3">Tidak ada tempat bernama itu. Coba kata lain.</p>}
      <ul className="divide-y divide-line">
        {rows.map(({ place, metres }) => (
          <PlaceRow key={place.id} place={place} metres={metres} />
        ))}
      </ul>
    </Card>
  );
}
