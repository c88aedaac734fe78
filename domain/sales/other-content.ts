import { Conflict } from "../errors";

/** For an id that is known with another content: the first one stands. */
export const otherContent = () =>
  new Conflict("Penjualan dengan nomor ini sudah kami terima dengan isi yang lain. Yang pertama tetap berlaku.");
