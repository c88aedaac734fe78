import type { Metadata } from "next";
import { ChoosePassword } from "@/app/_area/choose-password";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { findLink } from "@/domain/people/find-link";
import { acceptInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Undangan bergabung", robots: { index: false }, referrer: "same-origin" };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function InvitationPage({ params }: PageProps<"/undangan/[token]">) {
  return (
    <PlainPage title="Undangan bergabung">
      <Waiting fallback={<Skeleton />}>
        <Choose params={params} />
      </Waiting>
    </PlainPage>
  );
}

async function Choose({ params }: Pick<PageProps<"/undangan/[token]">, "params">) {
  const { token } = await params;
  return (
    <WithLastAttempt>
      <ChoosePassword link={await findLink("undangan", token)} token={token} action={acceptInvitationAction} />
    </WithLastAttempt>
  );
}
