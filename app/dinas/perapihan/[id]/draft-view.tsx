import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import type { ImportDraft } from "@/domain/imports/get-import";
import { discardImportAction } from "../actions";
import { ColumnsForm } from "./columns-form";
import { ConfirmForm } from "./confirm-form";
import { DraftTable } from "./draft-table";
import { ProblemList } from "./problem-list";

export function DraftView({ importId, draft: { understanding, plan } }: { importId: string; draft: ImportDraft }) {
  const { rows, businesses, notices } = understanding;
  const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
  const doubtful = rows.filter(({ problems }) => problems.length > 0).length;
  const newBusinesses = businesses.length - plan.registered.filter(Boolean).length;
  return (
    <div className="space-y-6">
      <StatGrid>
        <Stat href="#baris" label="Produk baru" value={count("dibuat")} hint={`${newBusinesses} usaha baru`} />
        <Stat href="#baris" label="Sudah terdaftar" value={count("sudah_ada")} hint="Ditautkan, tidak diubah" />
        <Stat href="#simpan" label="Ganda di berkas" value={count("ganda")} hint="Anda yang memutuskan" />
        <Stat href="#masalah" label="Baris meragukan" value={doubtful} tone={doubtful > 0 ? "warn" : "neutral"} />
      </StatGrid>
      {notices.length > 0 && (
        <Notice title="Tentang berkas ini">
          <ul className="list-disc ps-5">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Card title="Kolom yang dikenali">
        <ColumnsForm importId={importId} sheets={understanding.sheets} />
      </Card>
      <div id="masalah">
        <Card title="Yang meragukan">
          <ProblemList rows={rows} />
        </Card>
      </div>
      <div id="baris">
        <Card title="Baris demi baris" flush>
          <DraftTable rows={plan.rows} />
        </Card>
      </div>
      <div id="simpan">
        <Card title="Simpan">
          <ConfirmForm importId={importId} rows={plan.rows} />
        </Card>
      </div>
      <Form action={discardImportAction} submit="Batalkan berkas ini" submitVariant="secondary" label="Batalkan berkas">
        <input type="hidden" name="importId" value={importId} />
      </Form>
    </div>
  );
}
