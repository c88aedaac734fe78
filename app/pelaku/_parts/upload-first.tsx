import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { uploadSentences } from "@/domain/files/upload-refused";
import type { UploadProblem } from "@/lib/storage/upload-problem";

type Props = { purpose: string; accept: string; back: string; problem?: string };

/** The first of two steps for a browser without JavaScript: the file by itself, then back to the form with its id. */
export function UploadFirst({ purpose, accept, back, problem }: Props) {
  const refusal = problem && Object.hasOwn(uploadSentences, problem) && uploadSentences[problem as UploadProblem];
  return (
    <>
      {refusal && (
        <div className="mb-4">
          <Notice tone="bad">{refusal}</Notice>
        </div>
      )}
      <noscript>
        <form action="/api/files" method="post" encType="multipart/form-data" className="mb-6 space-y-3">
          <input type="hidden" name="then" value={back} />
          <input type="hidden" name="purpose" value={purpose} />
          <label className="block font-semibold">
            Langkah 1: pilih berkas
            <input type="file" name="file" accept={accept} className="mt-1.5 block w-full" />
          </label>
          <button type="submit" className={buttonStyle("secondary")}>
            Unggah berkas
          </button>
          <p className="text-ink-soft text-sm">Langkah 2: setelah berkas terunggah, lengkapi isian di bawah.</p>
        </form>
      </noscript>
    </>
  );
}
