"use client";

import { Icon } from "../ui/icon";
import type { IconName } from "../ui/icon-paths";

type Props = {
  id?: string;
  icon: IconName;
  label: string;
  accept: string;
  /** Opens the back camera on a phone; elsewhere it chooses files like any other. */
  camera?: boolean;
  /** Id of the sentence that says what is wrong. */
  error?: string;
  onPick: (files: readonly File[]) => void;
};

/** A large target for files: pressed, or dropped onto. */
export function PickFile({ id, icon, label, accept, camera, error, onPick }: Props) {
  return (
    <label
      className={`relative flex min-h-16 cursor-pointer items-center gap-3 rounded-control border-2 border-dashed bg-surface px-4 py-3 hover:border-brand hover:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 ${error ? "border-bad" : "border-line-strong"}`}
    >
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-brand-soft text-brand">
        <Icon name={icon} className="size-5" />
      </span>
      <span className="font-semibold text-brand">{label}</span>
      <input
        id={id}
        type="file"
        accept={accept}
        capture={camera ? "environment" : undefined}
        multiple={!camera}
        aria-invalid={error ? true : undefined}
        aria-describedby={error}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          onPick(files);
        }}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
    </label>
  );
}
