declare module "pdfmake/js/TableProcessor.js" {
  type Writer = { beginUnbreakableBlock: () => void; commitUnbreakableBlock: () => void };
  type Processor = {
    prototype: {
      tableNode: { table: import("pdfmake/interfaces").Table & { keepLastRows?: number } };
      rowsWithoutPageBreak: number;
      beginRow: (row: number, writer: Writer) => void;
      endRow: (row: number, writer: Writer, breaks: unknown) => void;
    };
  };
  /** Node hands over the whole module, a bundler what it calls its default. */
  const processor: Processor | { default: Processor };
  export default processor;
}
