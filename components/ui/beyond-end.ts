/** What a page says that lies beyond the end of its list. */
export const beyondEnd = "Halaman ini ada di luar daftarnya. Buka lagi dari halaman pertama.";
