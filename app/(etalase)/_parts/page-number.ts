/** The page that a path names: none is the first, and only `2` and on have a path of their own. */
export function pageNumber(segments: readonly string[] | undefined) {
  if (!segments || segments.length === 0) return 1;
  const [segment = ""] = segments;
  return segments.length === 1 && /^([2-9]|[1-9]\d{1,3})$/.test(segment) ? Number(segment) : undefined;
}

/** The path of a page of a list. */
export function pagePath(list: string, page: number) {
  return page === 1 ? list : `${list}/${page}`;
}
