import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { decideCoverageAction } from "../../actions";

type Props = { documentId: string; products: DocumentRecord["products"] };

/** Products that the owner says the verified paper names too. */
export function CoverageList({ documentId, products }: Props) {
  if (products.length === 0) return null;
  return (
    <Card title="Apakah produk ini tercantum?">
      <ul className="divide-y divide-line">
        {products.map(({ id, name, className, ingredients }) => (
          <li key={id} className="space-y-2 py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">{name}</p>
            <p className="text-ink-soft text-sm">
              {className}
              {ingredients && ` · Bahan: ${ingredients}`}
            </p>
            <Form action={decideCoverageAction} label={`Keputusan untuk ${name}`} className="flex flex-wrap gap-3">
              <input type="hidden" name="documentId" value={documentId} />
              <input type="hidden" name="productId" value={id} />
              <SubmitButton name="decision" value="ya" size="small">
                Ya, tercantum
              </SubmitButton>
              <SubmitButton name="decision" value="tidak" size="small" variant="secondary">
                Tidak tercantum
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  );
}
