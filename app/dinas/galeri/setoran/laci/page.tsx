import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Pagination } from "@/components/ui/pagination";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { listPaidFromDrawer } from "@/domain/settlements/list-paid-from-drawer";
import { DrawerTable } from "./drawer-table";

export const metadata: Metadata = { title: "Setoran dibayar dari laci" };

type Props = PageProps<"/dinas/galeri/setoran/laci">;
const none = "00000000-0000-0000-0000-000000000000";

export default function PaidFromDrawerPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Paid searchParams={searchParams} />
    </Waiting>
  );
}

async function Paid({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const params = await searchParams;
  const shiftId = z.uuid().safeParse(oneWord(params.sesi)).data ?? none;
  const after = readCount(params.sesudah);
  const { shift, sums, rows, next } = await guarded(() => listPaidFromDrawer(actor, shiftId, { after }));
  const here = `/dinas/galeri/setoran/laci?sesi=${shiftId}`;
  return (
    <>
      <PageHeader
        title="Setoran dibayar dari laci"
        lead={
          <>
            {shift.place}, kasir yang dibuka <Time value={shift.openedAt} />: {sums.rows.toLocaleString("id-ID")}{" "}
            setoran, <Money value={sums.amount} />.
          </>
        }
        crumbs={[
          { href: `/dinas/galeri/kasir/sesi?tempat=${shift.placeId}`, label: "Sesi" },
          { href: `/dinas/galeri/kasir/tutup/${shiftId}`, label: "Laporan" },
          { label: "Dibayar dari laci" },
        ]}
        actions={<PrintButton />}
      />
      {sums.rows === 0 ? (
        <EmptyState title="Tidak ada setoran">Dari laci sesi ini tidak ada yang dibayarkan kepada pemilik.</EmptyState>
      ) : (
        <DrawerTable rows={rows} sum={sums.amount} />
      )}
      <Pagination first={after ? here : undefined} next={next && `${here}&sesudah=${next}`} />
    </>
  );
}
