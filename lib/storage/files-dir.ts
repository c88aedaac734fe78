import { env } from "../env";

/** The folder under which all uploads lie. */
export function filesDir() {
  return env().FILES_DIR;
}
