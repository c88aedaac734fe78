import type { Metadata } from "next";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { findSignedIn } from "@/app/_request/session";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { ClaimForm } from "./claim-form";
import { JoinForm } from "./join-form";
import { OwnClaims } from "./own-claims";

export const metadata: Metadata = { title: "Klaim usaha", robots: { index: false }, referrer: "same-origin" };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function ClaimPage() {
  return (
    <PlainPage title="Klaim usaha" wide>
      <p className="text-ink-soft">
        Usaha Anda sudah dicatat di loket dinas, atau ada di data lama dinas? Sambungkan dengan akun Anda: dokumen dan
        produknya ikut, dan tidak perlu mendaftar dua kali.
      </p>
      <Waiting fallback={<Skeleton lines={8} />}>
        <WithLastAttempt>
          <Claim />
        </WithLastAttempt>
      </Waiting>
    </PlainPage>
  );
}

async function Claim() {
  const person = await findSignedIn();
  if (person) {
    return (
      <>
        <OwnClaims person={person} />
        <ClaimForm />
      </>
    );
  }
  return (
    <>
      <p className="text-ink-soft">
        Sudah punya akun? <TextLink href="/masuk?lanjut=/klaim">Masuk dulu</TextLink>. Belum pernah tercatat?{" "}
        <TextLink href="/daftar">Daftarkan usaha Anda</TextLink>.
      </p>
      <p className="text-ink-soft">
        Tidak memegang kode, tetapi masih memegang nomor HP yang dicatat dinas?{" "}
        <TextLink href="/klaim/akun">Klaim dengan nomor HP</TextLink>.
      </p>
      <JoinForm />
    </>
  );
}
