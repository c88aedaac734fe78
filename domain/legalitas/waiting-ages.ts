/** How long documents wait, in whole days: the groups of the statistics and of the queue. The last has no end. */
export const waitingAges = [
  { name: "0-1", words: "0–1 hari", from: 0, to: 2 },
  { name: "2-3", words: "2–3 hari", from: 2, to: 4 },
  { name: "4-7", words: "4–7 hari", from: 4, to: 8 },
  { name: "8-14", words: "8–14 hari", from: 8, to: 15 },
  { name: "15", words: "15 hari atau lebih", from: 15, to: null },
] as const;
