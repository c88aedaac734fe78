"use client";

import { PlainPage } from "./_area/plain-page";
import { Trouble } from "./_area/trouble";

export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <PlainPage title="Halaman ini belum bisa dibuka">
      <Trouble {...props} />
    </PlainPage>
  );
}
