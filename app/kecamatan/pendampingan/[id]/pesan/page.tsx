import type { Metadata } from "next";
import { within } from "@/app/_area/areas";
import { MessageCards } from "@/app/_pesan/message-cards";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { draftCaseMessage } from "@/domain/messages/draft-case-message";

export const metadata: Metadata = { title: "Pesan WhatsApp" };

type Props = PageProps<"/kecamatan/pendampingan/[id]/pesan">;

export default function CaseMessagePage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <CaseMessage params={params} />
    </Waiting>
  );
}

async function CaseMessage({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  const caseId = pathId(id);
  const { businessId, ...draft } = await guarded(() => draftCaseMessage(within(actor, "kecamatan"), caseId));
  return (
    <>
      <PageHeader
        title="Pesan WhatsApp"
        lead={`Untuk ${draft.ownerName}, ${draft.name}.`}
        crumbs={[
          { href: "/kecamatan/pendampingan", label: "Pendampingan" },
          { href: `/kecamatan/pendampingan/${caseId}`, label: draft.name },
          { label: "Pesan" },
        ]}
      />
      <MessageCards businessId={businessId} caseId={caseId} draft={draft} />
    </>
  );
}
