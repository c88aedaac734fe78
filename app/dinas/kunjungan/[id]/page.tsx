import type { Metadata } from "next";
import { PhotoLink } from "@/app/_places/photo-link";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { isFarAway } from "@/domain/visits/far-away";
import { getVisit } from "@/domain/visits/get-visit";
import { answerWords, outcomeWords } from "@/domain/visits/words";

export const metadata: Metadata = { title: "Satu kunjungan" };

export default async function VisitPage({ params }: PageProps<"/dinas/kunjungan/[id]">) {
  const actor = await requireActor();
  const id = pathId((await params).id);
  const visit = await guarded(() => getVisit(actor, id));
  return (
    <>
      <PageHeader
        title={`${outcomeWords[visit.outcome]}: ${visit.place}`}
        crumbs={[{ href: "/dinas/kunjungan", label: "Kunjungan" }, { label: visit.place }]}
      />
      <div className="space-y-6">
        {isFarAway(visit.distance) && (
          <Notice tone="warn" title="Jauh dari titik yang terdaftar">
            Petugas berada {visit.distance?.toLocaleString("id-ID")} m dari titik tempat ini. Tanyakan, atau betulkan
            titiknya.
          </Notice>
        )}
        <Card title="Kunjungan">
          <DescriptionList
            items={[
              { term: "Tempat", detail: <TextLink href={`/dinas/pojok/${visit.placeId}`}>{visit.place}</TextLink> },
              { term: "Petugas", detail: visit.visitedBy },
              { term: "Dikunjungi", detail: <Time value={visit.visitedAt} /> },
              { term: "Diterima", detail: <Time value={visit.receivedAt} /> },
              { term: "Posisi", detail: positionText(visit) },
              { term: "Catatan", detail: visit.note ?? "Tidak ada" },
            ]}
          />
        </Card>
        <Card title="Jawaban">
          <DescriptionList
            items={visit.questions.map(({ key, text }) => {
              const answer = visit.answers[key];
              return { term: text, detail: answer ? answerWords[answer] : "Tidak ditanyakan" };
            })}
          />
        </Card>
        <Card title={`Foto (${visit.photos.length})`}>
          <div className="flex flex-wrap gap-3">
            {visit.photos.length === 0 && <p className="text-ink-soft">Kunjungan ini tidak berfoto.</p>}
            {visit.photos.map(({ id, isScanning }, index) => (
              <PhotoLink key={id} id={id} isScanning={isScanning} label={`Foto ${index + 1} dari kunjungan ini`} />
            ))}
          </div>
        </Card>
      </div>
    </>
  );
}

type Position = { latitude: number | null; longitude: number | null; accuracy: number | null; distance: number | null };

function positionText({ latitude, longitude, accuracy, distance }: Position) {
  if (latitude === null || longitude === null) return "Tidak dicatat";
  const near = `${latitude.toFixed(5)}, ${longitude.toFixed(5)} (± ${Math.round(accuracy ?? 0)} m)`;
  return distance === null ? near : `${near}, ${distance.toLocaleString("id-ID")} m dari titik terdaftar`;
}
