import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { issueCodeAction } from "@/app/dinas/klaim/actions";
import { CardTick } from "@/app/dinas/loket/card-tick";
import { findNewCode } from "@/app/dinas/loket/code-cookie";
import { Form } from "@/components/forms/form";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getBusiness } from "@/domain/businesses/get-business";
import { getClaimState } from "@/domain/claims/get-claim-state";
import { codeDays } from "@/domain/claims/make-code";
import { Forbidden } from "@/domain/errors";
import { showReadableCode } from "@/lib/readable-code";

export const metadata: Metadata = { title: "Kode klaim" };

type Props = PageProps<"/dinas/pelaku/[id]/kode">;

export default function ClaimCodePage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={6} />}>
      <ClaimCode params={params} />
    </Waiting>
  );
}

async function ClaimCode({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  const { business, state } = await guarded(async () => {
    const business = await getBusiness(actor, pathId(id));
    const state = await getClaimState(actor, id);
    if (!state.mayIssue) throw new Forbidden();
    return { business, state };
  });
  const code = state.owners.length > 0 ? undefined : await findNewCode();
  const shown = code && showReadableCode(code);
  const text = `Yth. ${business.ownerName}, usaha ${business.name} tercatat di dinas. Sambungkan dengan akun Anda di ${process.env.NEXTAUTH_URL ?? ""}/klaim dengan kode ${shown} (berlaku ${codeDays} hari, sekali pakai). Jangan dibagikan.`;
  return (
    <>
      <PageHeader
        title={`Kode klaim ${business.name}`}
        lead="Serahkan hanya kepada pemiliknya: dengan surat, atau ke nomor yang sudah dipastikan petugas."
        crumbs={[
          { href: "/dinas/pelaku", label: "Pelaku UMKM" },
          { href: `/dinas/pelaku/${id}`, label: business.name },
          { label: "Kode klaim" },
        ]}
      />
      {shown ? (
        <Notice tone="warn" title="Kode hanya tampil sekarang">
          <p className="my-3 font-bold text-2xl tabular-nums">{shown}</p>
          <p>Cetak atau kirim dalam sepuluh menit. Kode yang dulu tidak berlaku lagi.</p>
          <div className="mt-4 flex flex-wrap gap-3">
            <ButtonLink href={`/dinas/pelaku/${id}/kode/surat`} icon="file">
              Surat (PDF)
            </ButtonLink>
            {state.verifiedPhone && (
              <ButtonLink
                href={`https://wa.me/${state.verifiedPhone.slice(1)}?text=${encodeURIComponent(text)}`}
                variant="secondary"
                icon="chat"
              >
                Kirim lewat WhatsApp
              </ButtonLink>
            )}
          </div>
          {!state.verifiedPhone && (
            <p className="mt-3 space-y-4">
              Nomor HP usaha ini belum pernah dipastikan petugas, jadi kodenya tidak dikirim lewat WhatsApp.
            </p>
          )}
        </Notice>
      ) : (
        <Notice
          title={state.owners.length > 0 ? "Usaha ini sudah tersambung" : "Tidak ada kode yang dapat ditampilkan"}
        >
          {state.owners.length > 0 ? (
            <p>Diurus oleh {state.owners.join(", ")}.</p>
          ) : (
            <>
              <p>Kode hanya tampil sebentar setelah dibuat. Kode baru menggantikan yang lama.</p>
              <Form action={issueCodeAction} submit="Buat kode baru" label="Buat kode klaim" className="mt-3">
                <input type="hidden" name="businessId" value={id} />
                <CardTick optional={state.isCardSeen} />
              </Form>
            </>
          )}
        </Notice>
      )}
    </>
  );
}
