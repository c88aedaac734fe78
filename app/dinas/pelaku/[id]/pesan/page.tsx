import type { Metadata } from "next";
import { z } from "zod";
import { MessageCards } from "@/app/_pesan/message-cards";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { draftMessage } from "@/domain/messages/draft-message";
import { messageSubjects } from "@/domain/messages/schema";

export const metadata: Metadata = { title: "Pesan WhatsApp" };

type Props = PageProps<"/dinas/pelaku/[id]/pesan">;

export default function MessagePage(props: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Message {...props} />
    </Waiting>
  );
}

async function Message({ params, searchParams }: Props) {
  const [{ id }, query, actor] = await Promise.all([params, searchParams, requireActor()]);
  const businessId = pathId(id);
  const draft = await guarded(() => draftMessage(actor, businessId, aboutOf(query)));
  return (
    <>
      <PageHeader
        title="Pesan WhatsApp"
        lead={`Untuk ${draft.ownerName}, ${draft.name}.`}
        crumbs={[
          { href: "/dinas/pelaku", label: "Pelaku UMKM" },
          { href: `/dinas/pelaku/${businessId}`, label: draft.name },
          { label: "Pesan" },
        ]}
      />
      <MessageCards businessId={businessId} draft={draft} />
    </>
  );
}

/** `?dokumen=…`, `?setoran=…`, and so on. */
function aboutOf(query: Awaited<Props["searchParams"]>) {
  for (const what of messageSubjects) {
    const id = z.uuid().safeParse(query[what]).data;
    if (id) return { what, id };
  }
  return undefined;
}
