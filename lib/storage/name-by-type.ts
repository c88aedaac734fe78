const endings: Record<string, readonly string[]> = {
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "application/pdf": ["pdf"],
};

/** A file's name with the ending that fits what is in it: nobody saves a photo as a program. */
export function nameByType(name: string, mime: string) {
  const known = endings[mime];
  const [, stem = name, ending] = /^(.+?)\.([^.]{1,8})$/u.exec(name) ?? [];
  if (!known || known.includes(ending?.toLowerCase() ?? "")) return name;
  return `${stem}.${known[0]}`;
}
