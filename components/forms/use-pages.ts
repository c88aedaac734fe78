"use client";

import { useContext, useEffect, useReducer, useRef, useState } from "react";
import { v7 } from "uuid";
import { takeTurns } from "@/lib/storage/take-turns";
import { compressPhoto } from "./compress-photo";
import { finishSending, SendingRefused } from "./finish-sending";
import { FormContext } from "./form-context";
import { changePages, type Page } from "./page-list";
import { changeShelved, readShelf, type ShelvedPage, shelvePage, unshelvePage } from "./page-shelf";
import { type Sending, type SentFile, sendFile } from "./send-file";
import { type UploadRules, uploadProblem } from "./upload-rules";

type Options = {
  name: string;
  purpose: string;
  endpoint: string;
  rules: UploadRules;
  most: number;
  initial: readonly SentFile[];
  /** Under which name pages stay on this device until they are handed in. */
  shelf?: string;
};

const toPage = (sent: SentFile): Page => ({ key: sent.id, sent, ...sent });

/** The pages of a document: made small, sent one after the other, put in order, and gone on with after a new start. */
export function usePages({ name, purpose, endpoint, rules, most, initial, shelf }: Options) {
  const { state, setBusy } = useContext(FormContext);
  const [pages, change] = useReducer(changePages, initial, (sent) => sent.map(toPage));
  const [problem, setProblem] = useState<string>();
  const [resumed, setResumed] = useState(0);
  const sendings = useRef(new Map<string, Sending | undefined>());
  const stop = useRef(new AbortController());
  const [turn] = useState(() => takeTurns(1));
  const order = pages.map(({ key }) => key).join(" ");

  async function send(key: string, file: File) {
    if (sendings.current.has(key)) return;
    sendings.current.set(key, undefined);
    change({ kind: "change", key, to: { file, problem: undefined, passage: { percent: 0, isCut: false } } });
    await turn(async () => {
      if (!sendings.current.has(key)) return; // removed while it waited for its turn
      const sending = sendFile(file, {
        endpoint,
        purpose,
        onPassage: (passage) => change({ kind: "change", key, to: { passage } }),
        onArrived: (address) => shelf && void changeShelved(key, { address }),
      });
      sendings.current.set(key, sending);
      const to = await sending.result.then(
        (sent) => ({ sent, problem: undefined }),
        (error: Error) => ({ problem: error.message, isFinal: error instanceof SendingRefused }),
      );
      if (!sendings.current.delete(key)) return;
      const { isFinal, ...outcome } = { isFinal: false, ...to };
      change({ kind: "change", key, to: { ...outcome, passage: undefined } });
      if (shelf && "sent" in to) await changeShelved(key, { blob: undefined });
      if (shelf && isFinal) await unshelvePage(key);
    });
  }

  async function prepare(key: string, chosen: File, position: number) {
    const file = await compressPhoto(chosen);
    const refusal = uploadProblem(file, rules);
    change({ kind: "change", key, to: { file, bytes: file.size, mime: file.type, problem: refusal } });
    if (refusal) return;
    const { name, size, type, lastModified } = file;
    const shelved = { key, position, name, bytes: size, mime: type, lastModified, blob: file, keptAt: Date.now() };
    if (shelf) await shelvePage({ ...shelved, shelf });
    await send(key, file);
  }

  function add(files: readonly File[]) {
    const room = Math.max(0, most - pages.length);
    const added = files.slice(0, room).map((file) => ({ key: v7(), file }));
    setProblem(files.length > room ? `Paling banyak ${most} berkas; yang lebih tidak ditambahkan.` : undefined);
    change({
      kind: "add",
      pages: added.map(({ key, file }) => ({ key, file, name: file.name, bytes: file.size, mime: file.type })),
    });
    for (const [i, { key, file }] of added.entries()) void prepare(key, file, pages.length + i);
  }

  function remove(key: string) {
    sendings.current.get(key)?.cancel();
    sendings.current.delete(key);
    change({ kind: "remove", key });
    if (shelf) void unshelvePage(key);
  }

  async function resume(row: ShelvedPage) {
    const { key, name, bytes, mime, blob, address, lastModified } = row;
    change({ kind: "add", pages: [{ key, name, bytes, mime, passage: { percent: blob ? 0 : 100, isCut: false } }] });
    if (blob) return send(key, new File([blob], name, { type: mime, lastModified }));
    if (!address) return remove(key);
    await finishSending(address, () => {}, stop.current.signal).then(
      (sent) => change({ kind: "change", key, to: { sent, passage: undefined } }),
      // Handed in meanwhile, or swept away: it is no page of this form any more.
      (error: Error) =>
        error instanceof SendingRefused
          ? remove(key)
          : change({ kind: "change", key, to: { problem: error.message, passage: undefined } }),
    );
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: an earlier visit is gone on with once
  useEffect(() => {
    if (!shelf) return;
    void readShelf(shelf).then((rows) => {
      setResumed(rows.filter(({ blob }) => blob).length);
      for (const row of rows) void resume(row);
    });
  }, [shelf]);
  useEffect(() => {
    const all = sendings.current;
    const stopping = stop.current;
    return () => {
      stopping.abort();
      for (const sending of all.values()) sending?.pause();
    };
  }, []);
  useEffect(() => {
    if (shelf) for (const [position, key] of order.split(" ").entries()) void changeShelved(key, { position });
  }, [order, shelf]);
  const isBusy = pages.some((page) => !page.sent && !page.problem);
  useEffect(() => setBusy(name, isBusy), [name, isBusy, setBusy]);
  useEffect(() => {
    if (state.done) change({ kind: "empty" });
  }, [state]);

  return {
    pages,
    problem,
    resumed,
    add,
    remove,
    retry: send,
    move: (key: string, by: -1 | 1) => change({ kind: "move", key, by }),
  };
}
