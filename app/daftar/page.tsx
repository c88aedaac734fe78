import type { Metadata } from "next";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { regency } from "@/lib/site-name";
import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Daftarkan usaha Anda" };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function SignUpPage() {
  return (
    <PlainPage title="Daftarkan usaha Anda" wide>
      <p className="text-ink-soft">
        Gratis, untuk pelaku UMKM di {regency()}. Setelah mendaftar, Anda mengunggah legalitas dan mengajukan produk.
        Sudah punya akun? <TextLink href="/masuk">Masuk</TextLink>. Pernah dilayani di loket dinas, atau menerima surat
        dari dinas? <TextLink href="/klaim">Klaim usaha Anda</TextLink>.
      </p>
      <Waiting fallback={<Skeleton lines={8} />}>
        <WithLastAttempt>
          <SignUpForm />
        </WithLastAttempt>
      </Waiting>
    </PlainPage>
  );
}
