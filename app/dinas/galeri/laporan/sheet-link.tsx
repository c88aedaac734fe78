import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

type Props = { list: "rak" | "minat" | "janji" | "belum-disetor"; query: string };

/** All rows of a list as a sheet; the address says the same as that of the screen. */
export function SheetLink({ list, query }: Props) {
  return (
    <a href={`/api/exports/baris/${list}?${query}`} className={buttonStyle("secondary")} download>
      <Icon name="download" />
      Rincian XLSX
    </a>
  );
}
