import type { Metadata } from "next";
import NextForm from "next/form";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { listRequirements } from "@/domain/legalitas/list-requirements";
import { today } from "@/lib/today";
import { askForDayAction } from "./actions";
import { Matrix } from "./matrix";
import { RuleRows } from "./rule-rows";

export const metadata: Metadata = { title: "Aturan legalitas" };

export default async function RequirementsPage({ searchParams }: PageProps<"/dinas/pengaturan/legalitas">) {
  const actor = await requireActor();
  const date = z.iso.date().safeParse(oneWord((await searchParams).tanggal)).data ?? today();
  const { classes, names } = await guarded(() => listRequirements(actor, date));
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dinas/pengaturan", label: "Pengaturan" }, { label: "Aturan legalitas" }]}
        title="Aturan legalitas"
        lead="Dokumen yang diminta untuk setiap jenis produk. Pilih sebuah kotak untuk melihat riwayatnya atau membuat aturan baru."
      />
      <div className="space-y-6">
        <NextForm
          action="/dinas/pengaturan/legalitas"
          aria-label="Pilih tanggal"
          className="flex flex-wrap items-end gap-3"
        >
          <DateField label="Aturan pada tanggal" name="tanggal" defaultValue={date} />
          <Button type="submit" variant="secondary">
            Tampilkan
          </Button>
        </NextForm>
        <Card flush>
          <Matrix classes={classes} names={names} />
        </Card>
        <Card title="Akan berlaku" flush>
          <RuleRows classes={classes} names={names} pick="next" />
        </Card>
        <Card title="Dasar aturan" flush>
          <RuleRows classes={classes} names={names} pick="now" />
        </Card>
        <Card title="Pemeriksaan harian">
          <p className="mb-4 max-w-prose text-ink-soft">
            Setiap hari pukul 00.10 WIB sistem mencari dokumen yang berakhir dan produk yang berubah karena aturan baru.
            Anda dapat memintanya sekarang; menjalankannya dua kali tidak mengubah apa pun dua kali.
          </p>
          <Form action={askForDayAction} submit="Periksa sekarang" submitVariant="secondary" label="Pemeriksaan harian">
            {null}
          </Form>
        </Card>
      </div>
    </>
  );
}
