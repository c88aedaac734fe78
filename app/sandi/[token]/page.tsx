import type { Metadata } from "next";
import { ChoosePassword } from "@/app/_area/choose-password";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { findLink } from "@/domain/people/find-link";
import { resetPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Kata sandi baru", robots: { index: false }, referrer: "same-origin" };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function NewPasswordPage({ params }: PageProps<"/sandi/[token]">) {
  return (
    <PlainPage title="Kata sandi baru">
      <Waiting fallback={<Skeleton />}>
        <Choose params={params} />
      </Waiting>
    </PlainPage>
  );
}

async function Choose({ params }: Pick<PageProps<"/sandi/[token]">, "params">) {
  const { token } = await params;
  return (
    <WithLastAttempt>
      <ChoosePassword link={await findLink("sandi", token)} token={token} action={resetPasswordAction} />
    </WithLastAttempt>
  );
}
