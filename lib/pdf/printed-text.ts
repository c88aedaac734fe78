import { PDFiumLibrary } from "@hyzyla/pdfium";

/** For tests: what stands on each page of a paper, on one line. */
export async function printedText(bytes: Uint8Array) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText().replaceAll(/\s+/g, " "));
  document.destroy();
  library.destroy();
  return pages;
}
