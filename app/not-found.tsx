import type { Metadata } from "next";
import { Missing } from "./_area/missing";
import { PlainPage } from "./_area/plain-page";

export const metadata: Metadata = { title: "Halaman tidak ditemukan" };

export default function NotFoundPage() {
  return (
    <PlainPage title="Halaman tidak ditemukan">
      <Missing />
    </PlainPage>
  );
}
