import type { ComponentProps } from "react";
import { Form } from "@/components/forms/form";
import { PagesField } from "@/components/forms/pages-field";
import type { SentFile } from "@/components/forms/send-file";
import { Card } from "@/components/ui/card";
import type { Kind } from "@/domain/legalitas/kinds/list-kinds";
import { mostPages } from "@/domain/legalitas/most-pages";
import { submitDocumentAction } from "../actions";
import { DocumentFields } from "./document-fields";

type Props = {
  kind: Kind;
  businessId: string;
  fields: Pick<ComponentProps<typeof DocumentFields>, "products" | "names" | "initial" | "ground">;
  /** Files that were sent before the page was drawn. */
  sent: readonly SentFile[];
  /** This page, with what was chosen on it. */
  here: string;
  userId: string;
  /** After this paper comes the next that is missing. */
  inOrder: boolean;
};

export function DocumentForm({ kind, businessId, fields, sent, here, userId, inOrder }: Props) {
  return (
    <Card>
      <Form action={submitDocumentAction} submit="Kirim untuk diperiksa" label={`Ajukan ${kind.name}`} filesFirst>
        <input type="hidden" name="businessId" value={businessId} />
        <input type="hidden" name="kind" value={kind.kind} />
        {inOrder && <input type="hidden" name="berurutan" value="ya" />}
        <PagesField
          label="Foto atau PDF dokumen"
          name="fileIds"
          purpose="dokumen"
          initial={sent}
          then={here}
          shelf={`${userId}/${businessId}/${kind.kind}`}
          most={mostPages}
          hint="Foto setiap halamannya sampai tulisannya terbaca, atau pilih PDF. Paling besar 10 MB setiap berkas."
        />
        <DocumentFields kind={kind} {...fields} />
      </Form>
    </Card>
  );
}
