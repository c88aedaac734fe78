/** What a phone keeps to work in the field without signal. */
export const fieldPages = "/lapangan /lapangan/kunjungan";
