import { Time } from "@/components/ui/time";
import { codeDays } from "@/domain/claims/make-code";
import type { Receipt } from "@/domain/counter/get-receipt";
import { whereToAsk } from "@/domain/counter/where-to-ask";
import { formatMoment } from "@/lib/dates";
import { showReadableCode } from "@/lib/readable-code";

type Props = { receipt: Receipt; code?: string; square?: string; address: string };

/** What is printed, black on white in either theme, since it is paper. */
export function ReceiptSheet({ receipt, code, square, address }: Props) {
  const { head, visit, received, missing, next } = receipt;
  return (
    <article className="receipt space-y-3 rounded-card border border-line p-5 leading-snug">
      <p className="text-center font-bold">
        {head.name}
        <span className="block font-normal text-sm">{visit.counterName}</span>
      </p>
      <p className="text-center">
        <span className="block font-bold text-6xl tabular-nums">{visit.number}</span>
        <Time value={visit.day} />
      </p>
      <p>
        <strong>{visit.name}</strong>, {visit.ownerName}
        <span className="block text-sm">
          Dilayani {formatMoment(visit.startedAt)} oleh {visit.servedBy}
        </span>
      </p>
      <Lines title="Diterima" lines={received.length > 0 ? received : ["Belum ada dokumen atau produk."]} />
      <Lines title="Belum ada" lines={missing} />
      <Lines title="Selanjutnya" lines={[...next, whereToAsk(address)]} />
      {code && square && (
        <div className="space-y-2 border-[#000] border-t border-dashed pt-3 text-center">
          <p className="font-bold">Kode klaim</p>
          <p className="font-bold text-xl tabular-nums">{showReadableCode(code)}</p>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here from our own code, as numbers only */}
          <div className="mx-auto size-28" dangerouslySetInnerHTML={{ __html: square }} />
          <p className="text-sm">
            Untuk mengurus usaha ini sendiri lewat HP, buka {address.replace(/^https?:\/\//, "")}/klaim dan ketik kode
            itu. Berlaku {codeDays} hari, sekali pakai. Siapa pun yang memegangnya dapat mengambil alih data usaha:
            simpan baik-baik.
          </p>
        </div>
      )}
    </article>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="font-bold">{title}</p>
      <ul className="list-disc ps-5 text-sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
