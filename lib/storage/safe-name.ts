/** A name typed by a stranger, fit to be shown and to stand in a header: no folders, no control characters, not long. */
export function safeName(name: string | undefined) {
  const last = (name ?? "").normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}"<>|:*?]/gu, "").trim();
  const [, stem = "", extension = ""] = /^(.*?)(\.[^.]{1,8})?$/u.exec(plain) ?? [];
  return `${[...stem].slice(0, 100).join("")}${extension}` || "berkas";
}
