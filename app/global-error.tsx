"use client";

import { Trouble } from "./_area/trouble";
import "./globals.css";
import { siteName } from "@/lib/site-name";

export default function GlobalErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="id">
      <body>
        <title>{`Gangguan · ${siteName()}`}</title>
        <main className="mx-auto max-w-xl space-y-6 px-4 py-12">
          <h1>Halaman ini belum bisa dibuka</h1>
          <Trouble {...props} />
        </main>
      </body>
    </html>
  );
}
