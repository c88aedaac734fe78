/** The last line of a receipt: by which address its holder sees how far it is, as one would type it. */
export function whereToAsk(address: string) {
  return `Tanyakan kabarnya di loket dengan membawa tanda terima ini, atau lihat sendiri di ${address.replace(/^https?:\/\//, "")}/cek.`;
}
