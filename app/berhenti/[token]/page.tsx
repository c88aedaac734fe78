import type { Metadata } from "next";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { Form } from "@/components/forms/form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { findStop } from "@/domain/mail/stop-mail";
import { stopMailAction } from "./actions";

export const metadata: Metadata = {
  title: "Berhenti menerima email",
  robots: { index: false },
  referrer: "same-origin",
};

/** Sent complete, so that it also works without scripts. */
export const instant = false;

type Props = PageProps<"/berhenti/[token]">;

export default function StopPage({ params }: Props) {
  return (
    <PlainPage title="Berhenti menerima email">
      <Waiting fallback={<Skeleton />}>
        <Stop params={params} />
      </Waiting>
    </PlainPage>
  );
}

const settings = "/akun/pemberitahuan/pengaturan";

async function Stop({ params }: Pick<Props, "params">) {
  const { token } = await params;
  const { closed, shown, stoppedAt } = await findStop(token);
  if (closed) {
    return (
      <Notice tone="warn" action={<ButtonLink href={settings}>Ke pengaturan</ButtonLink>}>
        {closed}
      </Notice>
    );
  }
  if (stoppedAt) {
    return (
      <Notice tone="good" action={<ButtonLink href={settings}>Terima lagi</ButtonLink>}>
        Email pemberitahuan ke {shown} dihentikan sejak <Time value={stoppedAt} />. Di aplikasi, semuanya tetap ada.
      </Notice>
    );
  }
  return (
    <WithLastAttempt>
      <p className="text-ink-soft">
        Email pemberitahuan ke <strong className="text-ink">{shown}</strong> akan berhenti. Di aplikasi, semuanya tetap
        ada pada lonceng. Bila hanya sebagian yang mengganggu, <TextLink href={settings}>atur per kelompok</TextLink>.
      </p>
      <Form action={stopMailAction} submit="Hentikan email" label="Hentikan email pemberitahuan">
        <input type="hidden" name="token" value={token} />
      </Form>
    </WithLastAttempt>
  );
}
