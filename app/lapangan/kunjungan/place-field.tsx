"use client";

import { useSyncExternalStore } from "react";
import { SelectField } from "@/components/forms/select-field";
import type { VisitPlace } from "./visit-form";

const never = () => () => {};

/** The place asked for in the address. Read on the phone too: without signal, one kept page serves all addresses. */
export function PlaceField({ places, asked }: { places: readonly VisitPlace[]; asked?: string }) {
  const place = useSyncExternalStore(
    never,
    () => new URLSearchParams(location.search).get("tempat") ?? undefined,
    () => asked,
  );
  return (
    <SelectField
      name="placeId"
      label="Tempat"
      placeholder="Pilih tempat"
      defaultValue={places.some(({ id }) => id === place) ? place : ""}
      options={places.map(({ id, name, kecamatan }) => ({ value: id, text: `${name}, ${kecamatan}` }))}
    />
  );
}
