import { RequestClock } from "@/app/_privasi/request-clock";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import type { Breach } from "@/domain/personal-data/list-breaches";
import { tellBreachAction } from "./actions";

type Props = { rows: readonly Breach[]; mayTell: boolean };

export function BreachList({ rows, mayTell }: Props) {
  const now = new Date();
  return rows.map(({ id, foundAt, what, whose, measures, recordedBy, recordedAt, dueAt, toldAt, toldBy, toldHow }) => (
    <Card key={id} title={<Time value={foundAt} dateOnly />}>
      <DescriptionList
        items={[
          { term: "Yang terjadi", detail: what },
          { term: "Data siapa", detail: whose },
          { term: "Tindakan", detail: measures },
          {
            term: "Pemberitahuan",
            detail: toldAt ? (
              <>
                <Badge tone="good" icon="check">
                  Sudah
                </Badge>{" "}
                <Time value={toldAt} />, {toldBy}: {toldHow}
              </>
            ) : (
              <RequestClock dueAt={dueAt} now={now} />
            ),
          },
          {
            term: "Dicatat",
            detail: (
              <>
                {recordedBy}, <Time value={recordedAt} />
              </>
            ),
          },
        ]}
      />
      {mayTell && !toldAt && (
        <Form
          action={tellBreachAction}
          submit="Catat pemberitahuan"
          submitVariant="secondary"
          label="Catat pemberitahuan"
          className="mt-4 space-y-4"
        >
          <input type="hidden" name="breachId" value={id} />
          <TextField label="Kepada siapa dan bagaimana" name="toldHow" maxLength={2000} />
        </Form>
      )}
    </Card>
  ));
}
