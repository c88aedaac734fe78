import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getMailHealth } from "@/domain/mail/mail-health";
import { sendTestMailAction } from "./actions";
import { FailureTable } from "./failure-table";
import { QueueFacts } from "./queue-facts";
import { RefusedTable } from "./refused-table";

export const metadata: Metadata = { title: "Email" };

export default function MailPage() {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dinas/pengaturan", label: "Pengaturan" }, { label: "Email" }]}
        title="Email"
        lead="Apakah pemberitahuan dan kata sandi sampai, dan apa yang gagal."
      />
      <Waiting fallback={<Skeleton lines={8} />}>
        <Health />
      </Waiting>
    </>
  );
}

async function Health() {
  const actor = await requireActor();
  const health = await guarded(() => getMailHealth(actor));
  return (
    <div className="space-y-6">
      <QueueFacts health={health} />
      {health.server && (
        <Card title="Email uji">
          <p className="mb-4 text-ink-soft">Dikirim ke alamat Anda sendiri dalam beberapa detik.</p>
          <Form action={sendTestMailAction} submit="Kirim email uji" submitVariant="secondary" label="Kirim email uji">
            {null}
          </Form>
        </Card>
      )}
      <Card title="Yang gagal">
        {health.failures.length > 0 ? <FailureTable rows={health.failures} /> : <p>Tidak ada email yang gagal.</p>}
      </Card>
      <Card title="Alamat yang ditolak servernya">
        {health.refused.length > 0 ? <RefusedTable rows={health.refused} /> : <p>Tidak ada alamat yang ditolak.</p>}
      </Card>
    </div>
  );
}
