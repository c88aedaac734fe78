import type { Tone } from "@/components/ui/tone";
import type { ListedImport } from "@/domain/imports/list-imports";

/** How the state of an import is said and shown. */
export const stateWords: Record<ListedImport["state"], { text: string; tone: Tone }> = {
  menunggu: { text: "Menunggu keputusan", tone: "warn" },
  diterapkan: { text: "Diterapkan", tone: "good" },
  dibatalkan: { text: "Dibatalkan", tone: "neutral" },
};
