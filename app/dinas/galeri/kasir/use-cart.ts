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
  /** Takes off the counter what was sold; what was scanned while that was being recorded stays. */
  const sold = useCallback((gone: readonly CartLine[]) => {
    setLines((lines) =>
      lines.flatMap(({ batchId, quantity }) => {
        const left = quantity - (gone.find((line) => line.batchId === batchId)?.quantity ?? 0);
        return left > 0 ? { batchId, quantity: left } : [];
      }),
    );
  }, []);
  const empty = useCallback(() => setLines([]), []);
  return { lines, add, set, sold, empty };
}
