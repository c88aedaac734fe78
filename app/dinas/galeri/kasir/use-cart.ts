"use client";

import { useCallback, useState } from "react";

export type CartLine = { batchId: string; quantity: number };

/** What lies on the counter: each batch once. */
export function useCart() {
  const [lines, setLines] = useState<readonly CartLine[]>([]);
  const add = useCallback((batchId: string, quantity = 1) => {
    setLines((lines) => {
      const known = lines.find((line) => line.batchId === batchId);
      if (!known) return [...lines, { batchId, quantity }];
      return lines.map((line) => (line === known ? { batchId, quantity: line.quantity + quantity } : line));
    });
  }, []);
  const set = useCallback((batchId: string, quantity: number) => {
    setLines((lines) =>
      lines.flatMap((line) => (line.batchId !== batchId ? line : quantity > 0 ? { batchId, quantity } : [])),
    );
  }, []);
  const empty = useCallback(() => setLines([]), []);
  return { lines, add, set, empty };
}
