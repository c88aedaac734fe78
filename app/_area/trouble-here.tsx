"use client";

import { Trouble } from "./trouble";

export function TroubleHere(props: { error: unknown; retry: () => void }) {
  return (
    <>
      <h1>Halaman ini belum bisa dibuka</h1>
      <Trouble {...props} />
    </>
  );
}
