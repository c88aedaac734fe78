import { today } from "@/lib/today";

type Shift = { id: string; openedAt: Date };

/** The sales of one shift: from the day on which it was opened, whenever they came. */
export function shiftAddress(placeId: string, { id, openedAt }: Shift) {
  return `/dinas/galeri/penjualan?tempat=${placeId}&sesi=${id}&dari=${today(openedAt)}`;
}
