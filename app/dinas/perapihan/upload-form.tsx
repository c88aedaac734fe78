import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sheetTroubles } from "@/domain/imports/refusals";

const isTrouble = (word: string | undefined): word is keyof typeof sheetTroubles =>
  word !== undefined && Object.hasOwn(sheetTroubles, word);

/** A plain form: it works without scripts, and the answer is the page of what was understood. */
export function UploadForm({ trouble }: { trouble?: string }) {
  return (
    <form action="/api/imports" method="post" encType="multipart/form-data" className="max-w-xl space-y-4">
      {isTrouble(trouble) && <Notice tone="bad">{sheetTroubles[trouble]}</Notice>}
      <label className="block">
        <span className="mb-1 block font-semibold">Lembar kerja</span>
        <span className="mb-2 block text-ink-soft text-sm">
          Excel (.xlsx), LibreOffice (.ods), atau CSV, paling besar 20 MB. Belum ada yang disimpan sebelum Anda
          menyetujui hasil bacaannya.
        </span>
        <input
          type="file"
          name="file"
          accept=".xlsx,.xlsm,.ods,.csv,.txt"
          required
          className="min-h-12 w-full rounded-control border border-line-strong bg-surface p-2"
        />
      </label>
      <Button type="submit" icon="upload">
        Baca berkas
      </Button>
    </form>
  );
}
