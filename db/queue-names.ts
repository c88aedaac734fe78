/** Every queue that a database has. */
export const queueNames = ["harian", "permintaan", "berkas_terhapus", "pindai"] as const;
