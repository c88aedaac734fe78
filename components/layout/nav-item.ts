import type { IconName } from "../ui/icon-paths";

export type NavItem = {
  href: string;
  label: string;
  icon?: IconName;
  /** A number beside the label: how many are waiting. */
  count?: number;
  /** Items of one group stand together under its name. */
  group?: string;
  /** Current only at exactly this address, for the first page of an area. */
  exact?: boolean;
  /** Opened where each moment counts: while it is current, no other page is fetched ahead. */
  opensAlone?: boolean;
};
