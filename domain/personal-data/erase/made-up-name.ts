/** What stands in place of a name: the same for the same row, and nobody's. */
export function madeUpName(what: "Pengguna" | "Usaha" | "Produk", id: string) {
  return `${what} terhapus ${id.replaceAll("-", "").slice(-8)}`;
}
