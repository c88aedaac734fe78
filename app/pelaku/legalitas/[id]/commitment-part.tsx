import { CommitmentBadge } from "@/app/_legalitas/commitment-badge";
import { CommitmentList } from "@/app/_legalitas/commitment-list";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import type { SentFile } from "@/components/forms/send-file";
import { TextArea } from "@/components/forms/text-area";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { today } from "@/lib/today";
import { claimCommitmentAction } from "../actions";

type Props = { document: DocumentRecord; sent?: SentFile };

/** For a permit issued on commitment: whether that is fulfilled, and a way to say so with evidence. */
export function CommitmentPart({ document: { id, state, commitment, commitments }, sent }: Props) {
  const isOpen = commitment === "belum" && (state === "diajukan" || state === "terverifikasi");
  return (
    <Card title="Komitmen" action={<CommitmentBadge commitment={commitment} />}>
      <div className="space-y-4">
        <p className="text-ink-soft text-sm">
          Nomor P-IRT terbit lebih dulu atas komitmen Anda: mengikuti pelatihan keamanan pangan, diperiksa Dinas
          Kesehatan, dan memakai label yang benar. Catat di sini bila semuanya sudah terpenuhi.
        </p>
        {commitments.length > 0 && <CommitmentList commitments={commitments} />}
        {isOpen && (
          <Form
            action={claimCommitmentAction}
            submit="Kirim bukti"
            submitVariant="secondary"
            label="Komitmen sudah terpenuhi"
            filesFirst
          >
            <input type="hidden" name="documentId" value={id} />
            <DateField label="Terpenuhi sejak" name="fulfilledOn" max={today()} />
            <UploadField
              label="Bukti"
              name="fileId"
              purpose="dokumen"
              initial={sent}
              then={`/pelaku/legalitas/${id}`}
              hint="Misalnya sertifikat penyuluhan atau surat hasil pemeriksaan. Paling besar 10 MB."
            />
            <TextArea label="Catatan" name="note" optional />
          </Form>
        )}
      </div>
    </Card>
  );
}
