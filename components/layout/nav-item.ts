import type { IconName } from "../ui/icon-paths";

export type NavItem = {
  href: string;
  label: string;
  icon?: IconName;
  /** A number beside the label: how many are waiting. */
  count?: number;
  /** Current only at exactly this address, for the first page of an area. */
  exact?: boolean;
};
