"use client";

import { unstable_isUnrecognizedActionError as isOfAnotherBuild } from "next/navigation";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";

type Props = { error: unknown; retry: () => void };

export function Trouble({ error, retry }: Props) {
  useEffect(() => console.error(error), [error]);
  if (isOfAnotherBuild(error)) return <Renewed />;
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <div className="space-y-4">
      <p className="text-ink-soft">
        Ada gangguan di pihak kami. Data Anda aman: yang sudah tersimpan tetap ada, yang belum selesai tidak tersimpan
        setengah-setengah.
      </p>
      <p className="text-ink-soft">
        Bila basis data sedang tidak dapat dihubungi, biasanya pulih dalam satu dua menit: tunggu sebentar, lalu tekan
        “Coba lagi”. Bila tetap begini, hubungi admin dinas{digest ? ` dan sebutkan kode ${digest}` : ""}.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button icon="refresh" onClick={() => retry()}>
          Coba lagi
        </Button>
        <ButtonLink href="/" variant="secondary" icon="home">
          Ke etalase
        </ButtonLink>
      </div>
    </div>
  );
}

/** A form that was opened before the portal was updated: what it sent went nowhere, and the next page knows better. */
function Renewed() {
  return (
    <div className="space-y-4">
      <p className="text-ink-soft">
        Portal ini diperbarui sesudah halaman ini dibuka, jadi yang baru Anda kirim belum tersimpan. Muat ulang halaman
        ini, lalu isi kembali. Yang tersimpan di perangkat ini tetap aman.
      </p>
      <Button icon="refresh" onClick={() => location.reload()}>
        Muat ulang halaman
      </Button>
    </div>
  );
}
