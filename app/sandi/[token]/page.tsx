import type { Metadata } from "next";
import { Suspense } from "react";
import { ChoosePassword } from "@/app/_area/choose-password";
import { PlainPage } from "@/app/_area/plain-page";
import { Skeleton } from "@/components/ui/skeleton";
import { findLink } from "@/domain/people/find-link";
import { resetPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Kata sandi baru", robots: { index: false }, referrer: "no-referrer" };

export default function NewPasswordPage({ params }: PageProps<"/sandi/[token]">) {
  return (
    <PlainPage title="Kata sandi baru">
      <Suspense fallback={<Skeleton />}>
        <Choose params={params} />
      </Suspense>
    </PlainPage>
  );
}

async function Choose({ params }: Pick<PageProps<"/sandi/[token]">, "params">) {
  const { token } = await params;
  return <ChoosePassword link={await findLink("sandi", token)} token={token} action={resetPasswordAction} />;
}
