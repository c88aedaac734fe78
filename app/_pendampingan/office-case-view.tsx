import { messagePage } from "@/app/_pesan/message-page";
import { WhatsappButton } from "@/app/_pesan/whatsapp-button";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { getCase, type OfficeCase } from "@/domain/assistance/get-case";
import { can, type Person } from "@/domain/policy";
import { formatPhone } from "@/lib/phone";
import { today } from "@/lib/today";
import { NoteCard } from "./note-card";
import { OfficeAppointments } from "./office-appointments";
import { OfficeSteps } from "./office-steps";
import { OfficerCard } from "./officer-card";
import { OutcomeBadge } from "./outcome-badge";
import { originWords } from "./words";

type Props = { actor: Person; id: string; base: "/dinas/pendampingan" | "/kecamatan/pendampingan" };

/** One case as the office works on it. */
export async function OfficeCaseView({ actor, id, base }: Props) {
  const found = await guarded(() => getCase(actor, id));
  const { kindName, business, outcome, steps } = found;
  const isOverdue = steps.some(({ doneAt, dueOn }) => !doneAt && dueOn < today());
  return (
    <>
      <PageHeader
        title={`${kindName} ${business}`}
        lead={<OutcomeBadge outcome={outcome} isOverdue={isOverdue} />}
        crumbs={[{ href: base, label: "Pendampingan" }, { label: business }]}
        actions={
          found.kind === "merek" &&
          can(actor, "letter.issue", "office") && (
            <ButtonLink href={`/dinas/surat/baru?usaha=${found.businessId}`} variant="secondary" icon="file">
              Buat surat merek
            </ButtonLink>
          )
        }
      />
      <Ending found={found} base={base} />
      <div className="grid items-start gap-6 xl:grid-cols-[3fr_2fr] xl:grid-rows-[auto_1fr]">
        <div className="space-y-6 xl:col-start-2 xl:row-start-1">
          <OfficerCard found={found} />
          <OfficeAppointments found={found} />
        </div>
        <div className="space-y-6 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <OfficeSteps found={found} />
          <NoteCard found={found} />
        </div>
        <div className="space-y-6 xl:col-start-2">
          <About found={found} base={base} />
          <Message actor={actor} found={found} base={base} />
        </div>
      </div>
    </>
  );
}

/** The office writes to every owner, a district officer while the case is open. */
function Message({ actor, found, base }: { actor: Person; found: OfficeCase; base: Props["base"] }) {
  if (base === "/kecamatan/pendampingan") {
    return found.mayWork && <WhatsappButton page={`${base}/${found.id}/pesan`} />;
  }
  return (
    can(actor, "message.prepare", { business: found.businessId }) && (
      <WhatsappButton page={messagePage(found.businessId, { pendampingan: found.id })} />
    )
  );
}

function Ending({ found: { outcome, reason, documentId }, base }: { found: OfficeCase; base: Props["base"] }) {
  if (!outcome) return null;
  const isDone = outcome === "selesai";
  return (
    <div className="mb-6">
      <Notice
        tone={isDone ? "good" : "info"}
        title={isDone ? "Dokumennya sudah diverifikasi" : "Pendampingan dihentikan"}
      >
        {reason}
        {documentId && base === "/dinas/pendampingan" && (
          <TextLink href={`/dinas/legalitas/${documentId}`}>Lihat dokumennya</TextLink>
        )}
      </Notice>
    </div>
  );
}

function About({ found, base }: { found: OfficeCase; base: Props["base"] }) {
  const { businessId, business, ownerName, phone, kecamatan, origin, openedAt, closedAt, followsId, kindHelp } = found;
  const isOffice = base === "/dinas/pendampingan";
  return (
    <Card title="Tentang usaha ini">
      <DescriptionList
        items={[
          {
            term: "Usaha",
            detail: isOffice ? <TextLink href={`/dinas/pelaku/${businessId}`}>{business}</TextLink> : business,
          },
          { term: "Pemilik", detail: ownerName },
          {
            term: "Nomor HP",
            detail: phone ? <TextLink href={`tel:${phone}`}>{formatPhone(phone)}</TextLink> : "Belum diisi",
          },
          { term: "Kecamatan", detail: kecamatan ?? "Belum diisi" },
          { term: "Sebab dibuka", detail: originWords[origin] },
          { term: "Dibuka", detail: <Time value={openedAt} /> },
          ...(closedAt ? [{ term: "Berakhir", detail: <Time value={closedAt} /> }] : []),
          ...(followsId
            ? [
                {
                  term: "Melanjutkan",
                  detail: <TextLink href={`${base}/${followsId}`}>Pendampingan sebelumnya</TextLink>,
                },
              ]
            : []),
          { term: "Tentang dokumen", detail: <span className="font-normal">{kindHelp}</span> },
        ]}
      />
    </Card>
  );
}
