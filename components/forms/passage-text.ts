import type { Passage } from "./send-file";
import { sizeText } from "./upload-rules";

/** How far a file has come, in words. */
export function passageText({ percent, isCut, why }: Passage, bytes: number) {
  if (isCut && why) return `${why} Tidak perlu memilih ulang: kami terus mencoba.`;
  if (isCut) return `Sambungan terputus di ${percent}%. Kami lanjutkan sendiri begitu ada sinyal.`;
  if (percent >= 100) return "Sudah sampai, sedang diperiksa.";
  return `${sizeText((bytes * percent) / 100)} dari ${sizeText(bytes)} sudah sampai.`;
}

/** The same in a word or two, above a bar. */
export function passageLabel({ isCut, why }: Passage) {
  if (!isCut) return "Mengirim";
  return why ? "Menunggu" : "Menunggu sinyal";
}
