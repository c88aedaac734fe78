"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type DeskLine, emptyDesk, put, without } from "./queue/desk";
import { keptDesk } from "./queue/kept-desk";

/** What lies on the counter; after a reload it lies there again. */
export function useCart(userId: string, placeId: string) {
  const [desk, setDesk] = useState(emptyDesk);
  const [isLooked, setLooked] = useState(false);
  const [isBack, setBack] = useState(false);
  const isRestored = useRef(false);
  useEffect(() => {
    let isGone = false;
    void keptDesk.find(userId, placeId).then((kept) => {
      if (isGone) return;
      setLooked(true);
      if (isRestored.current) return; // the page was left and is shown again, with its counter
      isRestored.current = true;
      if (!kept || kept.lines.length === 0) return;
      setBack(true);
      setDesk((now) => ({ saleId: kept.saleId, lines: now.lines.reduce(put, kept.lines) })); // some was scanned by now
    });
    return () => {
      isGone = true;
    };
  }, [userId, placeId]);
  useEffect(() => {
    if (isLooked) keptDesk.keep(userId, placeId, desk);
  }, [userId, placeId, desk, isLooked]);

  const add = useCallback((line: DeskLine) => setDesk((desk) => ({ ...desk, lines: put(desk.lines, line) })), []);
  const set = useCallback((batchId: string, quantity: number) => {
    setDesk(({ saleId, lines }) => ({
      saleId,
      lines: lines.flatMap((line) => (line.batchId !== batchId ? line : quantity > 0 ? { ...line, quantity } : [])),
    }));
  }, []);
  const sold = useCallback((gone: Parameters<typeof without>[1]) => {
    setBack(false);
    setDesk(({ lines }) => without(lines, gone));
  }, []);
  const empty = useCallback(() => {
    setBack(false);
    setDesk(emptyDesk());
  }, []);
  return { ...desk, isBack, add, set, sold, empty };
}
