import { randomBytes } from "node:crypto";

/** A name as it may stand in an address: at most 60 characters, never empty. */
export function slug(name: string) {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return words || "tanpa-nama";
}

/** The same with eight random characters, for when the plain one may be taken. */
export function distinctSlug(name: string) {
  return `${slug(name)}-${randomBytes(4).toString("hex")}`;
}
