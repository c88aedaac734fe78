export const payMethods = ["tunai", "qris", "transfer"] as const;
export type PayMethod = (typeof payMethods)[number];

export const methodWords: Record<PayMethod, string> = { tunai: "Tunai", qris: "QRIS", transfer: "Transfer" };
export const saleKindWords = { jual: "Penjualan", batal: "Pembatalan", refund: "Pengembalian" } as const;
