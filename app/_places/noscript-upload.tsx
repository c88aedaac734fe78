import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { uploadSentences } from "@/domain/files/upload-refused";
import { uploadProblems } from "@/lib/storage/upload-problem";

type Param = string | string[] | undefined;
type Props = { purpose: string; then: string; sent: Param; problem: Param };

/** Without JavaScript a photo is sent first, by a form of its own, and comes back as an id in the address. */
export function NoscriptUpload({ purpose, then, sent, problem }: Props) {
  const known = uploadProblems.find((one) => one === problem);
  return (
    <noscript>
      <form action="/api/files" method="post" encType="multipart/form-data" className="max-w-xl space-y-3">
        {sent && <Notice tone="good">Foto sudah kami terima. Lanjutkan mengisi di bawah.</Notice>}
        {known && <Notice tone="bad">{uploadSentences[known]}</Notice>}
        <input type="hidden" name="purpose" value={purpose} />
        <input type="hidden" name="then" value={then} />
        <label className="block">
          <span className="mb-1 block font-semibold">Kirim foto lebih dulu (boleh dilewati)</span>
          <input type="file" name="file" accept="image/jpeg,image/png,image/webp" required className="w-full" />
        </label>
        <Button type="submit" variant="secondary" icon="upload">
          Kirim foto
        </Button>
      </form>
    </noscript>
  );
}
