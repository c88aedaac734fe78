import { type RefObject, useId } from "react";
import { Button } from "../ui/button";
import type { Shortcut } from "./shortcut";

type Props = {
  ref: RefObject<HTMLDialogElement | null>;
  shortcuts: readonly Shortcut[];
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
};

/** What each key does, and the switch that turns all of them off. */
export function ShortcutHelp({ ref, shortcuts, isOn, onTurn }: Props) {
  const id = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className="m-auto max-h-[90dvh] w-[min(34rem,calc(100vw-2rem))] overflow-auto rounded-card border border-line bg-surface p-5 text-ink backdrop:bg-[#0008]"
    >
      <h2 id={id} className="mb-3">
        Pintasan papan ketik
      </h2>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {[...shortcuts, { key: "?", words: "Membuka daftar ini" }].map(({ key, words }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded-control border border-line-strong bg-sunken px-2 py-0.5 text-center font-semibold">
                {key.toUpperCase()}
              </kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-center gap-3 font-medium">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onTurn(event.currentTarget.checked)}
          className="size-6 accent-brand"
        />
        Pintasan aktif di peramban ini
      </label>
      <p className="mt-1 text-ink-soft text-sm">Pintasan tidak bekerja selama Anda mengetik di isian.</p>
      <form method="dialog" className="mt-4">
        <Button type="submit">Tutup</Button>
      </form>
    </dialog>
  );
}
