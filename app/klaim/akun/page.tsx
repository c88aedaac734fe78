import type { Metadata } from "next";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { AccountFields } from "@/app/daftar/account-fields";
import { Form } from "@/components/forms/form";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { joinByPhoneAction } from "./actions";

export const metadata: Metadata = { title: "Buat akun untuk mengklaim usaha", robots: { index: false } };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function JoinByPhonePage() {
  return (
    <PlainPage title="Buat akun untuk mengklaim usaha" wide>
      <p className="text-ink-soft">
        Untuk Anda yang usahanya sudah tercatat di dinas dan masih memegang nomor HP yang dicatat itu. Usahanya tidak
        didaftarkan lagi. Sesudah akun jadi, petugas mengirim kode ke nomor HP Anda lewat WhatsApp, lalu Anda memilih
        usaha mana yang milik Anda. Punya kode klaim? <TextLink href="/klaim">Pakai kodenya</TextLink>. Belum pernah
        tercatat? <TextLink href="/daftar">Daftarkan usaha Anda</TextLink>.
      </p>
      <Waiting fallback={<Skeleton lines={8} />}>
        <WithLastAttempt>
          <Form action={joinByPhoneAction} submit="Buat akun dan minta kode" label="Buat akun">
            <AccountFields />
          </Form>
        </WithLastAttempt>
      </Waiting>
    </PlainPage>
  );
}
