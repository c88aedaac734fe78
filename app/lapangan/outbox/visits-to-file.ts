import type { KeptVisit } from "./store";

/** Saves unsent visits with their photos as one file, for a phone that must be given away or is running full. */
export async function visitsToFile(visits: readonly KeptVisit[]) {
  const rows = await Promise.all(
    visits.map(async ({ place, message, photos }) => ({
      place,
      message,
      photos: await Promise.all(photos.map(({ blob }) => dataUrl(blob))),
    })),
  );
  const url = URL.createObjectURL(new Blob([JSON.stringify(rows)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `kunjungan-belum-terkirim-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

function dataUrl(blob: Blob) {
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
