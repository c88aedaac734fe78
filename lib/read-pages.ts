type Page<Row> = { rows: readonly Row[]; next?: string };

/** All rows of a list that is read page by page, each page when the one before is used up. */
export async function* readPages<Row>(read: (after?: string) => Promise<Page<Row>>): AsyncGenerator<Row, void> {
  let after: string | undefined;
  do {
    const page: Page<Row> = await read(after);
    yield* page.rows;
    after = page.next;
  } while (after);
}
