/** The short name of a sale on paper, the same on the device and on the server. */
export const receiptCode = (id: string) => id.slice(-8).toUpperCase();
