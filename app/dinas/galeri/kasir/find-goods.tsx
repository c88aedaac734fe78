"use client";

import { type ReactNode, type RefObject, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { controlStyle } from "@/components/forms/control-style";
import { type AtHand, goodsAtHand } from "./goods-at-hand";
import { GoodsToTap } from "./goods-to-tap";
import { matchGoods } from "./match-goods";
import type { DeskLine } from "./queue/desk";
import type { Standing } from "./queue/standing";
import { ShelfRow } from "./shelf-row";

/** A scanner's Enter that came before even React's first script is lost. Labels that nobody took by then are taken without. */
const grace = 500;
/** A till that opens sells first: what was scanned meanwhile is on the counter before there is anything to tap. */
const aBreath = 400;

type Props = {
  /** Nothing while it is still being looked up. */
  shelf: readonly Standing[] | undefined;
  /** How many of each goods were sold, for the order of those to tap. */
  sold: ReadonlyMap<string, number>;
  /** What lies on the counter already. */
  desk: readonly DeskLine[];
  field: RefObject<HTMLInputElement | null>;
  /** What is said of the shelf, between the field and the goods. */
  children: ReactNode;
  onTake: (batch: Standing) => void;
  /** Enter on an empty field: to the money. */
  onEnter: () => void;
};

/** Scanned before the shelf was there. */
type Early = { text: string };

/** Takes a scanner (types and presses Enter), a keyboard and fingers. */
export function FindGoods({ shelf, sold, desk, field, children, onTake, onEnter }: Props) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const hint = useId();
  const [early, setEarly] = useState<readonly Early[]>([]);
  const taken = useRef(new WeakSet<Early>());
  const asleep = useRef("");
  const seen = useDeferredValue(typed); // a scanner types faster than anyone reads: the list waits, the field does not
  const { found } = useMemo(() => matchGoods(seen, shelf ?? []), [seen, shelf]);
  const isThere = shelf !== undefined;
  const [isCalm, setCalm] = useState(false);
  const rested = useDeferredValue(isCalm ? shelf : undefined);
  const atHand = useMemo(() => rested && goodsAtHand(rested, sold), [rested, sold]);
  /** What is to be said where it was not taken. */
  const put = (batch: Standing | undefined, text: string) => {
    if (!batch) return sayUnknown(text.trim());
    if (batch.refusal) return `${batch.product} (batch ${batch.number}): ${batch.refusal}.`;
    onTake(batch);
    if (document.activeElement !== field.current) field.current?.focus(); // else a tap calls the keyboard of a phone
  };
  const take = (batch: Standing | undefined, text = typed) => {
    const refusal = put(batch, text);
    setProblem(refusal);
    if (field.current?.value !== text) return; // the next is being scanned already
    if (!refusal) return clear();
    field.current.select(); // the next scan replaces it
  };
  const clear = () => {
    setTyped("");
    if (field.current) field.current.value = ""; // what was typed before React knew of it
  };
  /** Of several batches the label says which: they are shown, the one to sell first on top. */
  const tap = ({ first, batches }: AtHand) => {
    if (batches === 1) return take(first);
    setTyped(first.product);
    setProblem(undefined);
  };
  const wait = (texts: readonly string[]) => {
    const added = texts.map((text) => ({ text }));
    setEarly((early) => [...early, ...added]);
    clear();
  };
  /** Asleep, the field keeps what was scanned before: only what was added since is new, and may be several labels. */
  const hear = (text: string) => {
    if (!text.trim() || asleep.current.startsWith(text)) return;
    const added = text.startsWith(asleep.current) ? text.slice(asleep.current.length) : text;
    asleep.current = text;
    wait(scansIn(added));
  };
  useEffect(() => {
    const left = field.current?.value ?? "";
    setTyped(left);
    const labels = labelsIn(left).map((text) => ({ text }));
    if (labels.length === 0) return;
    const timer = setTimeout(() => {
      if (field.current?.value !== left || asleep.current.startsWith(left)) return; // its Enter was heard after all
      asleep.current = left; // an Enter that is still to be heard was for these
      setEarly((early) => [...early, ...labels]);
      setTyped("");
      field.current.value = "";
    }, grace);
    return () => clearTimeout(timer);
  }, [field]);
  useEffect(() => {
    if (!isThere) return;
    const timer = setTimeout(() => setCalm(true), aBreath);
    return () => clearTimeout(timer);
  }, [isThere]);
  useEffect(() => {
    // A page that is still waking may draw once more before it knows that these were taken: each is taken once.
    const fresh = shelf ? early.filter((one) => !taken.current.has(one)) : [];
    if (!shelf || fresh.length === 0) return;
    for (const one of fresh) taken.current.add(one);
    setEarly((now) => now.filter((one) => !fresh.includes(one)));
    // Put, not taken: the field may hold the same label once more.
    const refusals = fresh.flatMap(({ text }) => put(matchGoods(text, shelf).meant, text) ?? []);
    if (refusals.length > 0) setProblem((now) => [now, ...refusals].filter(Boolean).join(" "));
  });
  return (
    // The action is for what was scanned before this page was awake: React keeps it and calls it then.
    <form className="space-y-3" action={(sent) => hear(String(sent.get("barang") ?? ""))}>
      <label className="block">
        <span className="mb-1.5 block font-semibold">Pindai atau cari barang</span>
        <input
          ref={field}
          type="search"
          name="barang"
          autoComplete="off"
          enterKeyHint="go"
          // biome-ignore lint/a11y/noAutofocus: a till is for selling; the scanner must find the field without a click
          autoFocus
          value={typed}
          aria-describedby={hint}
          placeholder="Nomor label, nama barang, atau pemilik"
          className={`${controlStyle} text-lg`}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            const text = event.currentTarget.value; // a scanner is faster than what React knows of the field
            const scans = scansIn(text);
            if (!text.trim()) onEnter();
            else if (shelf && scans.length === 1) take(matchGoods(scans[0] ?? text, shelf).meant, text);
            else wait(scans);
          }}
        />
      </label>
      <p id={hint} role="status" className={problem ? "font-medium text-bad" : "text-ink-soft text-sm"}>
        {problem ??
          (early.length > 0
            ? `Menunggu rak termuat: ${early.map(({ text }) => text).join(", ")}.`
            : "Enter mengambil yang teratas; Enter pada kotak kosong membuka pembayaran.")}
      </p>
      {children}
      <ul className="grid gap-2" aria-label="Barang yang cocok">
        {found.map((batch, i) => (
          <ShelfRow key={batch.id} batch={batch} isFirst={isFirst(found, i)} onTake={() => take(batch)} />
        ))}
      </ul>
      {!seen.trim() && atHand && <GoodsToTap {...atHand} desk={desk} onTake={tap} />}
    </form>
  );
}

function sayUnknown(text: string) {
  const isPart = /^\d+$/.test(text) && text.length !== 8;
  if (isPart) return `“${text}” bukan nomor label yang utuh (8 angka). Pindai lagi, atau ketuk barangnya di bawah.`;
  return `Tidak ada “${text}” di rak ini.`;
}

/** Labels scanned one after the other into a field that nobody emptied. */
function labelsIn(text: string) {
  return /^(\d{8})+$/.test(text) ? (text.match(/\d{8}/g) ?? []) : [];
}

/** Whatever stands in the field: labels, a label behind words that were being looked for, or words. */
function scansIn(text: string) {
  const labels = labelsIn(/\D(\d{8})$/.exec(text)?.[1] ?? text);
  return labels.length > 0 ? labels : [text];
}

/** Whether of several batches of one product this is the one to sell first. */
function isFirst(found: readonly Standing[], i: number) {
  const same = found.filter(({ product, business, refusal }) => {
    return product === found[i]?.product && business === found[i]?.business && !refusal;
  });
  return same.length > 1 && same[0] === found[i];
}
