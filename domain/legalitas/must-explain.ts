import type { Doubt } from "./doubts/doubt";

/** Whether an officer who accepts the document has to say why: something doesn't fit, or another business has the number. */
export function mustExplain(doubts: readonly Doubt[], alsoAt: readonly unknown[]) {
  return doubts.length > 0 || alsoAt.length > 0;
}
