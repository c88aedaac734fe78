import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { can } from "@/domain/policy";
import { changeTargetAction } from "./actions";

export const metadata: Metadata = { title: "Target pemeriksaan" };

export default function TargetsPage() {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Targets />
    </Waiting>
  );
}

async function Targets() {
  if (!can(await requireActor(), "target.change", "office")) forbidden();
  const kinds = await listKinds();
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dinas/pengaturan", label: "Pengaturan" }, { label: "Target pemeriksaan" }]}
        title="Target pemeriksaan"
        lead="Paling lama berapa hari kalender sebuah dokumen menunggu diputus. Yang lewat target ditandai di antrean dan statistik."
      />
      <Card>
        {kinds.length === 0 && <p className="text-ink-soft">Belum ada jenis dokumen.</p>}
        <ul className="divide-y divide-line">
          {kinds.map(({ kind, name, targetDays }) => (
            <li key={kind} className="py-4 first:pt-0 last:pb-0">
              <Form action={changeTargetAction} label={`Target ${name}`} className="flex flex-wrap items-end gap-3">
                <input type="hidden" name="kind" value={kind} />
                <div className="w-40 sm:w-60">
                  <TextField
                    label={`${name} (hari)`}
                    name="days"
                    type="number"
                    inputMode="numeric"
                    min={1}
                    max={90}
                    defaultValue={String(targetDays)}
                  />
                </div>
                <SubmitButton variant="secondary">Simpan</SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
