import type { Metadata } from "next";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { checkProgressAction } from "./actions";

export const metadata: Metadata = { title: "Cek tanda terima", robots: { index: false } };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function CheckPage() {
  return (
    <PlainPage title="Cek tanda terima">
      <p className="text-ink-soft">
        Ketik nomor dan kode di tanda terima dari loket. Yang tampil hanya sampai mana prosesnya, tanpa nama siapa pun.
        Untuk mengurusnya sendiri, <TextLink href="/klaim">klaim usaha Anda</TextLink>.
      </p>
      <Waiting fallback={<Skeleton />}>
        <WithLastAttempt>
          <Form action={checkProgressAction} submit="Lihat" label="Cek tanda terima">
            <TextField label="Nomor" name="number" inputMode="numeric" autoComplete="off" className="max-w-32" />
            <TextField
              label="Kode"
              name="code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              placeholder="ABCD-EFGH-JKLM"
              className="max-w-72 uppercase tracking-wider"
            />
          </Form>
        </WithLastAttempt>
      </Waiting>
    </PlainPage>
  );
}
