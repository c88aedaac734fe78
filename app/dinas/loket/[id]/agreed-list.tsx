import { Form } from "@/components/forms/form";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { withdrawPaperConsentAction } from "../actions";

const names = { layanan: "Layanan dinas", etalase: "Tampil di etalase", mitra: "Diteruskan ke pengelola tempat" };

/** What was agreed to, since when, who recorded it, and the signed paper. */
export function AgreedList({ visit, isOpen }: { visit: VisitRecord; isOpen: boolean }) {
  return (
    <ul className="divide-y divide-line">
      {visit.agreed.map(({ purpose, givenAt, fileId, recordedBy, onlyOnPaper }) => (
        <li
          key={`${purpose}-${fileId}`}
          className="flex flex-wrap items-center justify-between gap-3 py-2.5 first:pt-0"
        >
          <p>
            <span className="font-semibold">{names[purpose]}</span>{" "}
            <span className="text-ink-soft text-sm">
              sejak <Time value={givenAt} />
              {recordedBy ? `, dicatat ${recordedBy}` : ", lewat portal"}
            </span>{" "}
            {fileId && (
              <TextLink href={`/api/files/${fileId}`} className="text-sm">
                Lihat formulirnya
              </TextLink>
            )}
          </p>
          {isOpen && onlyOnPaper && (
            <Form
              action={withdrawPaperConsentAction}
              submit="Tarik"
              submitVariant="secondary"
              label={`Tarik persetujuan: ${names[purpose]}`}
            >
              <input type="hidden" name="visitId" value={visit.id} />
              <input type="hidden" name="purpose" value={purpose} />
              {purpose === "layanan" && (
                <p className="text-ink-soft text-sm">
                  Sampaikan dulu: dinas berhenti memproses usaha ini, dan etalase serta mitra ikut berakhir. Barang yang
                  sudah dititipkan tetap diurus.
                </p>
              )}
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
