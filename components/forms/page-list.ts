import type { Passage, SentFile } from "./send-file";

/** One page of a document on its way from the device to the server. */
export type Page = {
  key: string;
  name: string;
  bytes: number;
  mime: string;
  file?: File;
  passage?: Passage;
  sent?: SentFile;
  problem?: string;
};

export type PageChange =
  | { kind: "add"; pages: readonly Page[] }
  | { kind: "change"; key: string; to: Partial<Page> }
  | { kind: "remove"; key: string }
  | { kind: "move"; key: string; by: -1 | 1 }
  | { kind: "empty" };

/** The list after a change; what is moved past an end, or is not there any more, stays as it is. */
export function changePages(pages: readonly Page[], change: PageChange): readonly Page[] {
  switch (change.kind) {
    case "add":
      return [...pages, ...change.pages.filter(({ key }) => !pages.some((page) => page.key === key))];
    case "change":
      return pages.map((page) => (page.key === change.key ? { ...page, ...change.to } : page));
    case "remove":
      return pages.filter(({ key }) => key !== change.key);
    case "move": {
      const from = pages.findIndex(({ key }) => key === change.key);
      const page = pages[from];
      const to = from + change.by;
      return page && to >= 0 && to < pages.length ? pages.toSpliced(from, 1).toSpliced(to, 0, page) : pages;
    }
    case "empty":
      return [];
  }
}
