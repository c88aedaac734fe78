"use client";

import { Button } from "../ui/button";
import { useHydrated } from "./use-hydrated";

type Props = { form: string; name: string };

/** Ticks every box of a form at once, or none when all are ticked. */
export function TickAll({ form, name }: Props) {
  if (!useHydrated()) return null;
  const toggle = () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`)].filter(
      (box) => box.form?.id === form,
    );
    const isAll = boxes.every((box) => box.checked);
    for (const box of boxes) box.checked = !isAll;
  };
  return (
    <Button type="button" variant="secondary" onClick={toggle}>
      Tandai semua
    </Button>
  );
}
