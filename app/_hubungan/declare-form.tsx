import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { SearchBox } from "@/components/layout/search-box";
import { Card } from "@/components/ui/card";
import type { ListedBusiness } from "@/domain/businesses/list-businesses";
import { declareLinkAction } from "./actions";
import { relationWords } from "./relation-words";

type Props = { userId: string; base: string; q?: string; found: readonly ListedBusiness[] };

/** First the business is looked for, then the relation is declared. */
export function DeclareForm({ userId, base, q, found }: Props) {
  return (
    <Card title="Nyatakan hubungan">
      <div className="space-y-5">
        <SearchBox action={base} name="cari" label="Cari nama usaha atau pemilik" value={q} />
        {q && found.length === 0 && <p>Tidak ada usaha yang cocok dengan “{q}”. Coba sebagian namanya saja.</p>}
        {found.length > 0 && (
          <Form action={declareLinkAction} submit="Nyatakan hubungan" label="Nyatakan hubungan">
            <input type="hidden" name="userId" value={userId} />
            <SelectField
              name="businessId"
              label="Usaha"
              placeholder="Pilih usaha"
              options={found.map(({ id, name, ownerName }) => ({ value: id, text: `${name} (${ownerName})` }))}
            />
            <SelectField
              name="relation"
              label="Hubungan"
              placeholder="Pilih hubungan"
              options={Object.entries(relationWords).map(([value, text]) => ({ value, text }))}
            />
            <TextField
              name="note"
              label="Keterangan"
              optional
              hint="Misalnya: kakak kandung. Jangan tulis data pribadi lain."
            />
          </Form>
        )}
      </div>
    </Card>
  );
}
