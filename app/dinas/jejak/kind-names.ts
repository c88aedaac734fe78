/** What a trail is about, by kind; one not named here shows itself. */
export const kindNames: Record<string, string> = {
  person: "Orang",
  business: "Usaha",
  document: "Dokumen",
  product: "Produk",
  place: "Tempat",
  kecamatan: "Kecamatan",
  file: "Berkas",
  import: "Lembar data",
  visit: "Kunjungan",
  requirement: "Aturan legalitas",
  day: "Hari",
  data_request: "Permintaan data",
  counter_visit: "Pelayanan di loket",
  key: "Kunci data",
  breach: "Kebocoran data",
  decision_reason: "Alasan keputusan",
  legalitas_kind: "Jenis dokumen",
  case: "Pendampingan",
  letter: "Surat",
  letterhead: "Kop surat",
};

const pages: Record<string, (id: string) => string> = {
  person: (id) => `/dinas/orang/${id}`,
  business: (id) => `/dinas/pelaku/${id}`,
  document: (id) => `/dinas/legalitas/${id}`,
  product: (id) => `/dinas/kurasi/${id}`,
  place: (id) => `/dinas/pojok/${id}`,
  requirement: (id) => `/dinas/pengaturan/legalitas/${id}`,
  letter: (id) => `/dinas/surat/${id}`,
  case: (id) => `/dinas/pendampingan/${id}`,
  data_request: (id) => `/dinas/pengaturan/permintaan/${id}`,
  visit: (id) => `/dinas/kunjungan/${id}`,
};

/** The page of what a row is about, where there is one. */
export function subjectPage(kind: string, id: string) {
  return pages[kind]?.(id);
}
