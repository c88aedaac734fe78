import type { Metadata } from "next";
import { within } from "@/app/_area/areas";
import { CaseList } from "@/app/_pendampingan/case-list";
import { requireActor } from "@/app/_request/session";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";

export const metadata: Metadata = { title: "Pendampingan" };

type Props = PageProps<"/dinas/pendampingan">;

export default function CasesPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Cases searchParams={searchParams} />
    </Waiting>
  );
}

async function Cases({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  return <CaseList actor={within(actor, "dinas")} search={search} base="/dinas/pendampingan" />;
}
