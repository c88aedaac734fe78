import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { Waiting } from "@/components/ui/waiting";
import { listClaims } from "@/domain/claims/list-claims";
import { ClaimTable } from "./claim-table";

export const metadata: Metadata = { title: "Klaim usaha" };

type Props = PageProps<"/dinas/klaim">;

export default function ClaimsPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Claims searchParams={searchParams} />
    </Waiting>
  );
}

async function Claims({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const which = oneWord(search.lihat) === "diputuskan" ? "diputuskan" : "menunggu";
  const claims = await guarded(() => listClaims(actor, which));
  return (
    <>
      <PageHeader
        title="Klaim usaha"
        lead="Yang tidak dapat selesai dengan kode atau nomor HP yang dipastikan: dua orang, kode yang sudah dipakai atau terlalu sering salah, dan yang tidak memegang keduanya."
      />
      <div className="space-y-5">
        <Tabs
          label="Klaim"
          tabs={[
            { href: "/dinas/klaim", label: "Menunggu", current: which === "menunggu" },
            { href: "/dinas/klaim?lihat=diputuskan", label: "Sudah diputuskan", current: which === "diputuskan" },
          ]}
        />
        {claims.length === 0 ? (
          <EmptyState
            title={which === "menunggu" ? "Tidak ada klaim yang menunggu" : "Belum ada klaim yang diputuskan"}
          >
            Klaim dengan kode yang benar atau nomor HP yang dipastikan selesai sendiri dan tidak masuk antrean ini.
          </EmptyState>
        ) : (
          <Card flush>
            <ClaimTable claims={claims} />
          </Card>
        )}
      </div>
    </>
  );
}
