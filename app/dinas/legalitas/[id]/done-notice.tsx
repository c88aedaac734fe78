import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

type Props = { decision: { decision: string; reason: string }; next?: string };

const done: Record<string, string> = {
  terverifikasi: "Dokumen diverifikasi.",
  dikembalikan: "Dokumen dikembalikan kepada pemiliknya.",
  dicabut: "Dokumen dicabut.",
};

/** Right after a decision: what was done, and on to the next. */
export function DoneNotice({ decision: { decision, reason }, next }: Props) {
  return (
    <div className="mb-6">
      <Notice
        tone="good"
        title={done[decision] ?? "Tersimpan."}
        action={
          <ButtonLink href={next ? `/dinas/legalitas/${next}` : "/dinas/legalitas"}>
            {next ? "Periksa berikutnya" : "Kembali ke antrean"}
          </ButtonLink>
        }
      >
        {reason}
      </Notice>
    </div>
  );
}
