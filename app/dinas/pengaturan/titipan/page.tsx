import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { listRules } from "@/domain/consignments/list-rules";
import { ruleText } from "@/domain/consignments/rule-text";
import { ruleNames } from "@/domain/consignments/rule-words";
import { listPlacesWith } from "@/domain/places/list-places-with";
import { RuleForm } from "./rule-form";

export const metadata: Metadata = { title: "Aturan titip jual" };

export default async function ConsignmentRulesPage() {
  const actor = await requireActor();
  const [rules, places] = await guarded(() => Promise.all([listRules(actor), listPlacesWith(actor, "ledger.read")]));
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dinas/pengaturan", label: "Pengaturan" }, { label: "Aturan titip jual" }]}
        title="Aturan titip jual"
        lead="Setiap aturan punya tanggal mulai dan dasar. Yang lama tetap tersimpan, sehingga hitungan lama tetap dapat dijelaskan."
      />
      <div className="space-y-6">
        <RuleForm places={places} />
        <Card title="Semua aturan" flush>
          <Table
            caption="Aturan titip jual"
            rows={rules}
            rowKey={({ id }) => id}
            columns={[
              { header: "Aturan", cell: ({ kind }) => ruleNames[kind] },
              { header: "Nilai", cell: ({ kind, value }) => ruleText(kind, value) },
              {
                header: "Berlaku untuk",
                cell: ({ place, product }) => [product, place].filter(Boolean).join(" di ") || "Semua",
              },
              { header: "Mulai", cell: ({ validFrom }) => <Time value={validFrom} /> },
              { header: "Dasar", cell: ({ source, by }) => (by ? `${source} (${by})` : source) },
            ]}
          />
        </Card>
      </div>
    </>
  );
}
