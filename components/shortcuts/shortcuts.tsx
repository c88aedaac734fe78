"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { useHydrated } from "../forms/use-hydrated";
import { Button } from "../ui/button";
import { areShortcutsOn, rememberShortcuts } from "./is-on";
import { isTyping, press } from "./press";
import type { Shortcut } from "./shortcut";
import { ShortcutHelp } from "./shortcut-help";

/**
 * Keys for whoever works by keyboard. What a key does is marked on the page with `data-shortcut`. They can be turned off
 * (WCAG 2.1.4), and never act while something is typed.
 */
export function Shortcuts({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const [isOn, setOn] = useState(areShortcutsOn);
  const isHydrated = useHydrated();
  const help = useRef<HTMLDialogElement>(null);
  // Before the button is painted: from then on, whoever sees it may press a key.
  useLayoutEffect(() => {
    if (!isOn) return;
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "?") help.current?.showModal();
      else if (!shortcuts.some((shortcut) => shortcut.key === key) || !press(key)) return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn, shortcuts]);
  if (!isHydrated) return null;
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => help.current?.showModal()}>
        Pintasan papan ketik
      </Button>
      <ShortcutHelp
        ref={help}
        shortcuts={shortcuts}
        isOn={isOn}
        onTurn={(on) => {
          rememberShortcuts(on);
          setOn(on);
        }}
      />
    </>
  );
}
