import type { Metadata } from "next";
import { NotYours } from "./_area/not-yours";
import { PlainPage } from "./_area/plain-page";

export const metadata: Metadata = { title: "Bukan wewenang Anda" };

export default function ForbiddenPage() {
  return (
    <PlainPage title="Halaman ini bukan wewenang Anda">
      <NotYours />
    </PlainPage>
  );
}
