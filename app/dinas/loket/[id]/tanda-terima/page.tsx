import type { Metadata } from "next";
import QRCode from "qrcode";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { findNewCode } from "@/app/dinas/loket/code-cookie";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getReceipt } from "@/domain/counter/get-receipt";
import { PrintButton } from "./print-button";
import { ReceiptSheet } from "./receipt-sheet";
import { RenewCode } from "./renew-code";
import "./receipt.css";

export const metadata: Metadata = { title: "Tanda terima" };

type Props = PageProps<"/dinas/loket/[id]/tanda-terima">;

export default function ReceiptPage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <ReceiptOf params={params} />
    </Waiting>
  );
}

async function ReceiptOf({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  const receipt = await guarded(() => getReceipt(actor, pathId(id)));
  const code = receipt.visit.hasOwner ? undefined : await findNewCode();
  const address = process.env.NEXTAUTH_URL ?? "http://localhost:3000";
  const square = code && (await QRCode.toString(`${address}/klaim#${code}`, { type: "svg", margin: 0 }));
  const pdf = `/dinas/loket/${id}/tanda-terima/pdf`;
  return (
    <>
      <div data-print="no">
        <PageHeader
          title={`Tanda terima nomor ${receipt.visit.number}`}
          lead="Cetak di printer struk 80 mm atau kertas A4, lalu serahkan kepada orangnya."
          crumbs={[
            { href: `/dinas/loket?loket=${receipt.visit.counter}`, label: "Loket" },
            { href: `/dinas/loket/${id}`, label: `Nomor ${receipt.visit.number}` },
            { label: "Tanda terima" },
          ]}
        />
        <div className="mb-6 flex flex-wrap gap-3">
          <PrintButton size="80" label="Cetak 80 mm" />
          <PrintButton size="a4" label="Cetak A4" />
          <ButtonLink href={`${pdf}?ukuran=80`} variant="secondary" icon="file">
            PDF 80 mm
          </ButtonLink>
          <ButtonLink href={pdf} variant="secondary" icon="file">
            PDF A4
          </ButtonLink>
          <ButtonLink href="/dinas/loket" variant="secondary">
            Layani orang berikutnya
          </ButtonLink>
        </div>
        {!receipt.visit.hasOwner && (
          <div className="mb-6">
            {code ? (
              <Notice tone="warn" title="Kode klaim hanya tampil sekarang">
                Cetak dalam sepuluh menit. Sesudah itu kode tidak dapat dilihat lagi, hanya diganti dengan yang baru.
              </Notice>
            ) : (
              <RenewCode visit={receipt.visit} />
            )}
          </div>
        )}
      </div>
      <ReceiptSheet receipt={receipt} code={code} square={square} address={address} />
    </>
  );
}
