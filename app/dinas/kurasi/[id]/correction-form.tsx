import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Curation } from "@/domain/products/get-curation";
import { correctAction } from "../actions";
import { CriterionFields } from "./criterion-fields";

type Props = { product: Curation; missing: readonly string[] };

/** For a decision that was a mistake: the opposite one, with a judgement and a reason of its own. */
export function CorrectionForm({ product: { history, criteria }, missing }: Props) {
  const mistaken = history[0];
  if (!mistaken) return null;
  const wasAccepted = mistaken.decision === "diterima";
  const opposite = wasAccepted ? "dikembalikan" : "diterima";
  return (
    <Card>
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold underline underline-offset-4">
          Keputusan ini keliru?
        </summary>
        <p className="mt-2 mb-4 max-w-prose text-ink-soft">
          {wasAccepted
            ? "Buat keputusan baru: produk dikembalikan, dan hilang dari etalase saat itu juga."
            : "Buat keputusan baru: produk diterima."}{" "}
          Keputusan lama tetap tercatat bersama namanya.
        </p>
        {!wasAccepted && missing.length > 0 ? (
          <Notice tone="warn" title="Belum dapat diterima">
            {missing.join(" ")}
          </Notice>
        ) : (
          <Form action={correctAction} submit="Simpan koreksi" submitVariant="danger" label="Koreksi keputusan">
            <input type="hidden" name="curationId" value={mistaken.id} />
            <input type="hidden" name="decision" value={opposite} />
            <CriterionFields criteria={criteria} />
            <TextArea name="reason" label="Mengapa dikoreksi" hint="Dibaca pemilik." />
          </Form>
        )}
      </details>
    </Card>
  );
}
