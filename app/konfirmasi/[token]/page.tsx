import type { Metadata } from "next";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { Form } from "@/components/forms/form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { findConfirmation } from "@/domain/mail/confirm-address";
import { confirmAddressAction } from "./actions";

export const metadata: Metadata = {
  title: "Konfirmasi alamat email",
  robots: { index: false },
  referrer: "same-origin",
};

/** Sent complete, so that it also works without scripts. */
export const instant = false;

type Props = PageProps<"/konfirmasi/[token]">;

export default function ConfirmPage({ params }: Props) {
  return (
    <PlainPage title="Konfirmasi alamat email">
      <Waiting fallback={<Skeleton />}>
        <Confirm params={params} />
      </Waiting>
    </PlainPage>
  );
}

async function Confirm({ params }: Pick<Props, "params">) {
  const { token } = await params;
  const { closed, shown } = await findConfirmation(token);
  if (closed) {
    return (
      <Notice tone="warn" action={<ButtonLink href="/akun/pemberitahuan/pengaturan">Ke pengaturan</ButtonLink>}>
        {closed}
      </Notice>
    );
  }
  // Not confirmed by opening alone: programs that check mail for viruses open every link.
  return (
    <WithLastAttempt>
      <p className="text-ink-soft">
        Apakah <strong className="text-ink">{shown}</strong> alamat Anda? Sesudah dikonfirmasi, pemberitahuan Galeri
        UMKM dikirim ke sini.
      </p>
      <Form action={confirmAddressAction} submit="Ya, ini alamat saya" label="Konfirmasi alamat email">
        <input type="hidden" name="token" value={token} />
      </Form>
    </WithLastAttempt>
  );
}
