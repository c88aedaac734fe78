import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { ClassRequirements } from "@/domain/legalitas/list-requirements";
import { MatrixCell } from "./matrix-cell";

type Props = { classes: readonly ClassRequirements[]; names: Readonly<Record<string, string>> };

const caption = "Dokumen yang diminta untuk setiap jenis produk";

/** The whole rule at one glance: a line for each class of product, a column for each kind of document. */
export function Matrix({ classes, names }: Props) {
  const kinds = classes[0]?.requirements ?? [];
  return (
    <ScrollFrame label={caption}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="bg-sunken align-bottom">
            <th scope="col" className="sticky start-0 z-10 min-w-36 bg-sunken px-4 py-2.5 text-start sm:min-w-56">
              Jenis produk
            </th>
            {kinds.map(({ kind, name }) => (
              <th key={kind} scope="col" className="min-w-26 px-1 py-2.5 text-center leading-tight">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map(({ code, name, requirements }) => (
            <tr key={code} className="border-line border-t">
              <th scope="row" className="sticky start-0 z-10 bg-surface px-4 py-2 text-start font-semibold">
                {name}
              </th>
              {requirements.map((requirement) => (
                <td key={requirement.kind} className="whitespace-nowrap p-1 text-center align-top">
                  <MatrixCell classCode={code} className={name} requirement={requirement} names={names} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
