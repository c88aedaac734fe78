"use client";

import { type ReactNode, useContext } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "../ui/button";
import type { ButtonSize, ButtonVariant } from "../ui/button-style";
import type { IconName } from "../ui/icon-paths";
import { FormContext, fileDoor } from "./form-context";
import { useHydrated } from "./use-hydrated";

type Props = {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  /** Sent along, so that one form can have several buttons. */
  name?: string;
  value?: string;
  className?: string;
};

export function SubmitButton({ children, ...button }: Props) {
  const { pending } = useFormStatus();
  const { busy, filesFirst } = useContext(FormContext);
  const isHydrated = useHydrated();
  const mustWait = pending || busy.length > 0;
  return (
    <Button
      type="submit"
      {...(filesFirst && !isHydrated && fileDoor)}
      pending={mustWait}
      onClick={(event) => {
        // Not `disabled`: that would drop the keyboard focus while people wait.
        if (mustWait) event.preventDefault();
      }}
      {...button}
    >
      {children}
      {busy.length > 0 && <span className="sr-only">(menunggu berkas selesai dikirim)</span>}
    </Button>
  );
}
