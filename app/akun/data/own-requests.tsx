import { Consequences } from "@/app/_privasi/consequences";
import { Card } from "@/components/ui/card";
import { foreseeErasure } from "@/domain/personal-data/foresee-erasure";
import { listOwnRequests } from "@/domain/personal-data/list-own-requests";
import type { Person } from "@/domain/policy";
import { AskForm } from "./ask-form";
import { RequestList } from "./request-list";

/** To have one's data deleted or no longer used, with what follows said before. */
export async function OwnRequests({ actor }: { actor: Person }) {
  const [requests, foreseen] = await Promise.all([listOwnRequests(actor), foreseeErasure(actor, actor.userId)]);
  const waits = (kind: "hapus" | "batasi") => requests.some((one) => one.kind === kind && one.state === "menunggu");
  return (
    <Card title="Membatasi atau menghapus data saya">
      <div className="space-y-5">
        <p className="text-ink-soft">
          Dinas menjawab dalam 3 × 24 jam sejak permintaan diterima. Selama belum diputus, permintaan dapat Anda
          batalkan.
        </p>
        {requests.length > 0 && <RequestList requests={requests} />}
        {!waits("batasi") && (
          <details>
            <summary className="w-fit min-h-9 cursor-pointer py-1 font-semibold text-brand">
              Minta pemakaian data dibatasi…
            </summary>
            <div className="mt-2 space-y-4 rounded-control border border-line p-4">
              <p>
                Data Anda tetap tersimpan, tetapi tidak dipakai: produk turun dari etalase, dokumen tidak diperiksa,
                data tidak diteruskan. Anda mengakhirinya dengan memberikan lagi persetujuan di atas.
              </p>
              <AskForm kind="batasi" submit="Minta pembatasan" />
            </div>
          </details>
        )}
        {!waits("hapus") && (
          <details>
            <summary className="w-fit min-h-9 cursor-pointer py-1 font-semibold text-brand">
              Minta data dihapus…
            </summary>
            <div className="mt-2 space-y-4 rounded-control border border-line p-4">
              <Consequences foreseen={foreseen} />
              <p>Ambil dulu salinan data Anda di atas bila masih diperlukan. Penghapusan tidak dapat dikembalikan.</p>
              <AskForm kind="hapus" submit="Minta penghapusan" />
            </div>
          </details>
        )}
      </div>
    </Card>
  );
}
