import { mergeTwinAction } from "@/app/dinas/klaim/actions";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";

/** Two records of one business: what the owner typed themselves goes into what they claimed. */
export function MergeCard({ claimId, words }: { claimId: string; words: string }) {
  return (
    <Card title="Satukan">
      <Form action={mergeTwinAction} submit="Satukan kedua catatan" label="Satukan dua catatan usaha">
        <input type="hidden" name="claimId" value={claimId} />
        <p>
          {words} Dokumen dan produk yang didaftarkan sendiri pindah ke catatan yang diklaim; yang sudah ada di sana
          tidak digandakan.
        </p>
        <TextArea label="Alasan" name="reason" rows={3} hint="Mengapa keduanya usaha yang sama. Dibaca pemiliknya." />
      </Form>
    </Card>
  );
}
