import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import type { DeclaredLink } from "@/domain/people/list-links";
import { endLinkAction } from "./actions";
import { relationWords } from "./relation-words";

/** The businesses that somebody is close to; only who manages people may end one. */
export function LinkList({ links, mayEnd }: { links: readonly DeclaredLink[]; mayEnd: boolean }) {
  return (
    <Card title="Yang sudah dinyatakan">
      {links.length === 0 && <p className="text-ink-soft">Belum ada.</p>}
      <ul className="divide-y divide-line">
        {links.map(({ id, business, relation, note, declaredAt }) => (
          <li key={id} className="space-y-1 py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">{business}</p>
            <p className="text-ink-soft text-sm">
              {relationWords[relation]}, sejak <Time value={declaredAt} dateOnly />
              {note && `. ${note}`}
            </p>
            {mayEnd && (
              <details>
                <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline">Akhiri</summary>
                <Form
                  action={endLinkAction}
                  submit="Akhiri hubungan"
                  submitVariant="danger"
                  label={`Akhiri hubungan dengan ${business}`}
                >
                  <input type="hidden" name="linkId" value={id} />
                  <TextField name="reason" label="Mengapa berakhir" />
                </Form>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
