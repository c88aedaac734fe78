import { expect, test } from "vitest";
import { batchChangeWords } from "./batch-change-words";

const none = { moved: 0, returned: 0, destroyed: 0, counted: 0, swapped: 0, corrected: 0 };

test("names what changed, with its units as they are written", () => {
  expect(batchChangeWords(none)).toEqual([]);
  expect(batchChangeWords({ ...none, returned: -1_200, corrected: 10_008 })).toEqual([
    "1.200\u00a0dikembalikan kepada Anda",
    "10.008\u00a0terjual melebihi catatan rak",
  ]);
});
