const words =
  /(SPP[\s-]?IRT|P[\s.-]{0,2}IRT|DEP\.?\s?KES\.?(\s?RI)?|DINKES|BPOM(\s?RI)?|NOMOR|NOTIFIKASI|SERTIFIKAT|HALAL|NIB|MEREK|HKI|\bNO\b\.?|\bRI\b)/g;

/** A number without the words, blanks and marks people write around it: upper case, letters and digits only. */
export function bare(typed: string): string {
  const left = typed
    .toUpperCase()
    .replaceAll(words, " ")
    .replaceAll(/[^A-Z0-9]/g, "");
  return left === typed ? left : bare(left); // taking a mark away may join letters to such a word
}
