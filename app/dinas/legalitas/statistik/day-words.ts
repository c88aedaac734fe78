const words = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** `2,1 hari`; what took less than a tenth of a day is still not nothing. */
export function dayWords(days: number) {
  return days > 0 && days < 0.1 ? "< 0,1 hari" : `${words.format(days)} hari`;
}
