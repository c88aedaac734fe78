import { JudgementView } from "@/app/_kurasi/judgement-view";
import { WaitingDays } from "@/app/_kurasi/waiting-days";
import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ProductRecord } from "@/domain/products/get-product";
import { submitProductAction } from "../actions";

/** Where the product stands on its way to the shelf, and the one thing to do about it. */
export function StandingCard({ product }: { product: ProductRecord }) {
  const { id, state, verdict, curation, shownAt, submittedAt, queue, producer } = product;
  const maySubmit = state === "draf" || state === "dikembalikan";
  return (
    <Card title="Menuju galeri">
      <div className="space-y-4">
        {curation && state === "dikembalikan" && (
          <Notice tone="warn" title="Catatan kurasi">
            {curation.reason}
          </Notice>
        )}
        {curation && state !== "draf" && <Judgement curation={curation} />}
        {state === "diajukan" && submittedAt && (
          <p>
            Diajukan <Time value={submittedAt} dateOnly />.{" "}
            {verdict.complete
              ? "Legalitasnya lengkap; tinggal menunggu penilaian galeri."
              : "Galeri baru dapat menerima setelah legalitasnya lengkap."}
          </p>
        )}
        {queue && (
          <p>
            <strong>
              Anda nomor {queue.position} dari {queue.total} dalam antrean
            </strong>
            , menunggu <WaitingDays {...queue} />.{" "}
            {queue.target !== undefined && `Galeri berusaha memutuskan dalam ${queue.target} hari. `}
            <TextLink href="/pelaku/kurasi">Lihat seluruh antrean</TextLink>
          </p>
        )}
        {shownAt.length === 0 && !producer.mayDisplay && (
          <Notice title="Sebelum pertama kali dipajang">
            {producer.reason} Petugas perlu melihat tempat pembuatannya, atau menerima buktinya: foto dapur atau alat
            saat dipakai. Bawa buktinya ke galeri, atau tunggu kunjungan petugas.
          </Notice>
        )}
        {state === "diterima" && shownAt.length === 0 && <p>Diterima galeri. Belum dipajang di tempat mana pun.</p>}
        {shownAt.length > 0 && (
          <ul className="list-disc space-y-1 ps-5">
            {shownAt.map(({ name, since, lastConfirmedAt }) => (
              <li key={name}>
                {name}, sejak <Time value={since} dateOnly />{" "}
                <span className="text-ink-soft text-sm">
                  (terakhir dipastikan <Time value={lastConfirmedAt} dateOnly />)
                </span>
              </li>
            ))}
          </ul>
        )}
        {maySubmit && (
          <Form action={submitProductAction} submit="Ajukan ke galeri" label="Ajukan ke galeri">
            <input type="hidden" name="productId" value={id} />
            <p className="text-ink-soft text-sm">
              {verdict.complete
                ? "Legalitasnya lengkap. Galeri menilai kemasan, label, dan kesiapan titip jual."
                : "Boleh diajukan sekarang, tetapi galeri baru menerima setelah legalitas di bawah lengkap."}
            </p>
          </Form>
        )}
      </div>
    </Card>
  );
}

function Judgement({ curation }: { curation: NonNullable<ProductRecord["curation"]> }) {
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center font-medium">
        Nilai kurasi dari {curation.by}, <Time value={curation.at} dateOnly />
      </summary>
      {curation.corrects && <p className="mb-2 text-sm">Keputusan ini mengoreksi keputusan sebelumnya.</p>}
      <p className="mb-3">{curation.reason}</p>
      <JudgementView {...curation} names={curation.criterionNames} />
    </details>
  );
}
