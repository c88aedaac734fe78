import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { NoRows } from "@/components/ui/no-rows";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { letterNumber } from "@/domain/letters/letter-number";
import { listLetters } from "@/domain/letters/list-letters";
import { canSomewhere } from "@/domain/policy";

export const metadata: Metadata = { title: "Surat" };

type Props = PageProps<"/dinas/surat">;

const key = z.object({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() });

export default function LettersPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Letters searchParams={searchParams} />
    </Waiting>
  );
}

async function Letters({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const after = key.safeParse({ at: oneWord(search.sejak), id: oneWord(search.id) }).data;
  const { rows, next } = await guarded(() => listLetters(actor, after));
  return (
    <>
      <PageHeader
        title="Surat keterangan merek"
        lead="Setiap surat bernomor urut tanpa lompatan. Buat surat baru dari halaman pelaku atau pendampingan mereknya."
        actions={
          canSomewhere(actor, "letter.issue") && (
            <ButtonLink href="/dinas/pelaku" variant="secondary" icon="file">
              Buat surat merek
            </ButtonLink>
          )
        }
      />
      {rows.length > 0 ? (
        <Card flush>
          <Table
            caption="Surat yang sudah terbit"
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                header: "Nomor",
                cell: (letter) => <TextLink href={`/dinas/surat/${letter.id}`}>{letterNumber(letter)}</TextLink>,
              },
              { header: "Usaha", cell: ({ business }) => business },
              { header: "Merek", cell: ({ brand, brandClass }) => `${brand} (kelas ${brandClass})` },
              { header: "Terbit", cell: ({ issuedOn }) => <Time value={issuedOn} /> },
              { header: "Dibuat oleh", cell: ({ issuedBy }) => issuedBy },
              {
                header: "Keadaan",
                cell: ({ cancelledAt }) =>
                  cancelledAt ? <Badge>Dibatalkan</Badge> : <Badge tone="good">Berlaku</Badge>,
              },
            ]}
          />
        </Card>
      ) : (
        <NoRows isLater={Boolean(after)} title="Belum ada surat">
          Surat dibuat dari halaman pelaku UMKM, untuk satu merek dan satu permohonan.
        </NoRows>
      )}
      <Pagination
        first={after && "/dinas/surat"}
        next={next && `/dinas/surat?${new URLSearchParams({ sejak: next.at, id: next.id })}`}
        label="Halaman surat"
      />
    </>
  );
}
