import { halalIssued } from "../permit-numbers/halal";
import type { Checked, Doubt } from "./doubt";

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const words = (month: string) => `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** Where the last four digits of a halal number contradict the date of issue. */
export function halalDoubts({ kind, issuedOn }: Checked, number: string): Doubt[] {
  const inNumber = kind === "halal" ? halalIssued(number) : null;
  if (!inNumber || !issuedOn || issuedOn.startsWith(inNumber)) return [];
  return [
    {
      field: "issuedOn",
      text: `Nomor halal menyebut terbit ${words(inNumber)}, tetapi tanggal terbitnya ${words(issuedOn)}.`,
    },
  ];
}
