import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { Preview } from "@/domain/legalitas/preview-requirement";
import type { ChangeRequirement } from "@/domain/legalitas/requirement-schema";
import { formatDate } from "@/lib/dates";
import { changeRequirementAction } from "../../actions";

type Props = { input: ChangeRequirement; preview: Preview };

/** Second step: who would lose and gain what on the day, and the button that makes it so. */
export function Consequence({ input, preview }: Props) {
  const { day, judged, lost, gained, withdrawn } = preview;
  return (
    <Card title={`Akibatnya pada ${formatDate(day)}`}>
      <div className="space-y-5">
        <Notice tone={lost.count > 0 ? "warn" : "info"}>
          Dari {judged.toLocaleString("id-ID")} produk jenis ini, {lost.count.toLocaleString("id-ID")} tidak lagi
          lengkap dan {gained.count.toLocaleString("id-ID")} menjadi lengkap.
          {withdrawn.length > 0 && ` ${withdrawn.length} aturan yang belum mulai ditarik.`}
        </Notice>
        <Affected title="Tidak lagi lengkap" side={lost} />
        <Affected title="Menjadi lengkap" side={gained} />
        <Form action={changeRequirementAction} submit="Simpan aturan" label="Simpan aturan">
          {(["classCode", "kind", "level", "validFrom", "source"] as const).map((name) => (
            <input key={name} type="hidden" name={name} value={input[name]} />
          ))}
          {input.alternatives.map((kind) => (
            <input key={kind} type="hidden" name={`atau_${kind}`} value="on" />
          ))}
        </Form>
      </div>
    </Card>
  );
}

function Affected({ title, side }: { title: string; side: Preview["lost"] }) {
  if (side.count === 0) return null;
  const shown = side.rows.length < side.count ? `, ${side.rows.length} yang pertama` : "";
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        {title}: {side.count.toLocaleString("id-ID")} produk{shown}
      </summary>
      <Table
        caption={title}
        columns={[
          { header: "Produk", cell: (row) => row.name },
          { header: "Usaha", cell: (row) => row.business },
          { header: "Sebab", cell: (row) => row.reason || "–" },
        ]}
        rows={side.rows}
        rowKey={(row) => row.id}
      />
    </details>
  );
}
