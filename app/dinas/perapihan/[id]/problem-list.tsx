import { Icon } from "@/components/ui/icon";
import { fieldNames, rowFields } from "@/domain/imports/fields";
import type { UnderstoodRow } from "@/domain/imports/understanding";

/** Every doubt of the file at once, by column. */
export function ProblemList({ rows }: { rows: readonly UnderstoodRow[] }) {
  const groups = rowFields
    .map((field) => ({
      field,
      doubts: rows.flatMap(({ sheet, row, problems }) =>
        problems.filter((problem) => problem.field === field).map(({ message }) => ({ sheet, row, message })),
      ),
    }))
    .filter(({ doubts }) => doubts.length > 0);
  if (groups.length === 0) return <p>Tidak ada. Semua sel terbaca.</p>;
  return (
    <div className="divide-y divide-line">
      {groups.map(({ field, doubts }) => (
        <details key={field} className="group py-2">
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
            <Icon name="chevron-right" className="me-1.5 size-5 text-ink-soft group-open:rotate-90" />
            {fieldNames[field]} ({doubts.length})
          </summary>
          <ul className="space-y-1 pb-2 text-[0.9375rem]">
            {doubts.map(({ sheet, row, message }) => (
              <li key={`${sheet} ${row} ${message}`}>
                <span className="font-medium">Baris {row}:</span> {message}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
