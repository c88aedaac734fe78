import type { Metadata } from "next";
import { v7 } from "uuid";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { RadioGroup } from "@/components/forms/radio-group";
import { StepperField } from "@/components/forms/stepper-field";
import { TextArea } from "@/components/forms/text-area";
import { UploadField } from "@/components/forms/upload-field";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { findPlace } from "@/domain/places/find-place";
import { listReports } from "@/domain/places/list-reports";
import { reportPlaceAction } from "../actions";
import { ChoosePlace } from "./choose-place";
import { stateChoices } from "./state-choices";

export const metadata: Metadata = { title: "Laporkan keadaan pojok" };

export default async function ReportPage({ searchParams }: PageProps<"/kecamatan/lapor">) {
  const actor = await requireActor();
  const { tempat, berkas } = await searchParams;
  if (typeof tempat !== "string") return <ChoosePlace actor={actor} />;
  const [place, [latest], [sent]] = await guarded(() =>
    Promise.all([
      findPlace(actor, "place.report", tempat),
      listReports(actor, { placeId: tempat, length: 1 }),
      findOwnUploads(actor, oneWord(berkas)),
    ]),
  );
  return (
    <>
      <PageHeader
        title={`Keadaan ${place.name} hari ini`}
        crumbs={[{ href: "/kecamatan", label: "Beranda" }, { label: "Laporan" }]}
      />
      <Form
        action={reportPlaceAction}
        submit="Kirim laporan"
        aside={
          <ButtonLink href="/kecamatan" variant="quiet">
            Batal
          </ButtonLink>
        }
        className="max-w-xl space-y-7"
        filesFirst
      >
        <OnceId name="id" initial={v7()} />
        <input type="hidden" name="placeId" value={place.id} />
        <RadioGroup name="state" label="Bagaimana keadaannya?" options={stateChoices} />
        <StepperField
          name="productCount"
          label="Berapa produk yang dipajang?"
          hint="Hitung jenis produknya, bukan bungkusnya."
          defaultValue={latest?.productCount ?? 0}
          max={100_000}
        />
        <UploadField
          name="photoId"
          label="Foto pojok"
          hint="Foto dari depan, sehingga seluruh rak terlihat."
          purpose="foto_laporan"
          accept="image/jpeg,image/png,image/webp"
          initial={sent}
          then={`/kecamatan/lapor?tempat=${place.id}${sent ? `&berkas=${sent.id}` : ""}`}
          camera
          optional
        />
        <TextArea name="note" label="Catatan" hint="Misalnya: kunci rak hilang, produk banyak yang kosong." optional />
      </Form>
    </>
  );
}
