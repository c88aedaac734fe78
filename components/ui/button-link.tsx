import type { ReactNode } from "react";
import { AnyLink } from "./any-link";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Props = {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  className?: string;
  /** False where fetching that page ahead would be in the way. */
  prefetch?: boolean;
};

export function ButtonLink({ href, children, variant, size, icon, className = "", prefetch }: Props) {
  return (
    <AnyLink href={href} prefetch={prefetch} className={`${buttonStyle(variant, size)} ${className}`}>
      {icon && <Icon name={icon} />}
      {children}
    </AnyLink>
  );
}
