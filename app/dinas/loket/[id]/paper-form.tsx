import { v7 } from "uuid";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { DocumentFields } from "@/app/pelaku/legalitas/baru/document-fields";
import { initialValues } from "@/app/pelaku/legalitas/baru/initial-values";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { PagesField } from "@/components/forms/pages-field";
import type { SentFile } from "@/components/forms/send-file";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { listNameable } from "@/domain/counter/list-nameable";
import { getGround } from "@/domain/legalitas/kinds/get-ground";
import type { Kind } from "@/domain/legalitas/kinds/list-kinds";
import { mostPages } from "@/domain/legalitas/most-pages";
import { receiveDocumentAction } from "../actions";

type Props = { visit: VisitRecord; kind: Kind; pages: readonly SentFile[]; then: string };

/** The number is typed from the paper and read back in words, to be said aloud to the person. */
export async function PaperForm({ visit, kind, pages, then }: Props) {
  const actor = await requireActor();
  const [products, ground] = await guarded(() =>
    Promise.all([listNameable(actor, visit.id, kind.kind), getGround(kind.kind)]),
  );
  const only = products.length === 1 ? products[0]?.id : undefined;
  return (
    <Form action={receiveDocumentAction} submit="Simpan dokumen" label={`Terima ${kind.name}`} filesFirst>
      <OnceId name="itemId" initial={v7()} />
      <input type="hidden" name="visitId" value={visit.id} />
      <input type="hidden" name="businessId" value={visit.businessId} />
      <input type="hidden" name="kind" value={kind.kind} />
      <PagesField
        label="Foto atau pindaian dokumen"
        name="fileIds"
        purpose="dokumen"
        shelf={`${visit.id}/${kind.kind}`}
        most={mostPages}
        initial={pages}
        then={then}
        hint="Setiap halaman, sampai tulisannya terbaca. Dari kamera, pemindai, atau PDF."
      />
      <DocumentFields
        kind={kind}
        products={products}
        names={[visit.name, visit.ownerName]}
        ground={ground}
        initial={initialValues({ products: [], only })}
      />
    </Form>
  );
}
