import type { Metadata } from "next";
import { within } from "@/app/_area/areas";
import { OfficeCaseView } from "@/app/_pendampingan/office-case-view";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";

export const metadata: Metadata = { title: "Pendampingan" };

type Props = PageProps<"/dinas/pendampingan/[id]">;

export default function CasePage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Case params={params} />
    </Waiting>
  );
}

async function Case({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  return <OfficeCaseView actor={within(actor, "dinas")} id={pathId(id)} base="/dinas/pendampingan" />;
}
