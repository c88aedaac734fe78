import { mailSettings } from "./mail-settings";

/** Whether this portal sends mail at all, for what a page may promise. */
export function isMailSent() {
  return mailSettings() !== null;
}
