export const payMethods = ["tunai", "qris", "transfer"] as const;
