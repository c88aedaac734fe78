import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listBreaches } from "@/domain/personal-data/list-breaches";
import { can } from "@/domain/policy";
import { recordBreachAction } from "./actions";
import { BreachList } from "./breach-list";

export const metadata: Metadata = { title: "Kebocoran data" };

export default function BreachesPage() {
  return (
    <>
      <PageHeader
        title="Kebocoran data pribadi"
        lead="Bila data pribadi jatuh ke tangan yang salah: catat, hentikan, dan beri tahu pemiliknya serta lembaga PDP dalam 3 × 24 jam."
        crumbs={[{ href: "/dinas/pengaturan/permintaan", label: "Permintaan data" }, { label: "Kebocoran data" }]}
      />
      <Waiting fallback={<Skeleton lines={8} />}>
        <Breaches />
      </Waiting>
    </>
  );
}

async function Breaches() {
  const actor = await requireActor();
  const rows = await guarded(() => listBreaches(actor));
  const mayRecord = can(actor, "data_request.decide", "office");
  return (
    <div className="space-y-6">
      {rows.length === 0 && (
        <EmptyState title="Belum ada kebocoran yang tercatat">
          Semoga tetap begitu. HP atau laptop petugas yang hilang juga dicatat di sini.
        </EmptyState>
      )}
      <BreachList rows={rows} mayTell={mayRecord} />
      {mayRecord && (
        <Card title="Catat kebocoran">
          <Form action={recordBreachAction} submit="Catat" label="Catat kebocoran">
            <TextField label="Diketahui pada" name="foundAt" type="date" />
            <TextArea label="Apa yang terjadi" name="what" maxLength={2000} />
            <TextArea
              label="Data apa, milik berapa orang"
              name="whose"
              maxLength={2000}
              hint="Jangan tulis datanya sendiri."
            />
            <TextArea label="Yang sudah dan akan dilakukan" name="measures" maxLength={2000} />
          </Form>
        </Card>
      )}
    </div>
  );
}
