import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Props = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  pending?: boolean;
};

export function Button({ variant, size, icon, pending, className = "", children, type = "button", ...button }: Props) {
  return (
    <button
      type={type}
      aria-disabled={pending || undefined}
      className={`${buttonStyle(variant, size)} ${className}`}
      {...button}
    >
      {pending ? <Icon name="refresh" className="size-5 animate-spin" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
