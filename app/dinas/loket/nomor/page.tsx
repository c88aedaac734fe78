import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { listPhoneChecks } from "@/domain/phones/list-phone-checks";
import { formatPhone } from "@/lib/phone";

export const metadata: Metadata = { title: "Nomor HP yang menunggu kode" };

export default function PhoneChecksPage() {
  return (
    <Waiting fallback={<Skeleton lines={6} />}>
      <PhoneChecks />
    </Waiting>
  );
}

async function PhoneChecks() {
  const actor = await requireActor();
  const checks = await guarded(() => listPhoneChecks(actor));
  return (
    <>
      <PageHeader
        title="Nomor HP yang menunggu kode"
        lead="Siapa yang memegang nomor itu menerima kodenya, mengetiknya di akunnya, lalu dapat mengklaim usaha yang tercatat dengan nomor itu."
        crumbs={[{ href: "/dinas/loket", label: "Loket" }, { label: "Nomor HP" }]}
      />
      {checks.length === 0 ? (
        <EmptyState title="Tidak ada nomor yang menunggu">
          Permintaan datang dari halaman Klaim usaha dengan nomor HP.
        </EmptyState>
      ) : (
        <Card flush>
          <Table
            caption="Nomor HP yang menunggu kode"
            rows={checks}
            rowKey={({ id }) => id}
            columns={[
              { header: "Akun", cell: ({ id, name }) => <TextLink href={`/dinas/loket/nomor/${id}`}>{name}</TextLink> },
              { header: "Nomor HP", cell: ({ phone }) => formatPhone(phone) },
              { header: "Diminta", cell: ({ askedAt }) => <Time value={askedAt} /> },
              {
                header: "Kode",
                cell: ({ sentAt, sentBy }) =>
                  sentAt ? (
                    <>
                      Disiapkan {sentBy}, <Time value={sentAt} />
                    </>
                  ) : (
                    <Badge tone="warn">Belum dikirim</Badge>
                  ),
              },
            ]}
          />
        </Card>
      )}
    </>
  );
}
