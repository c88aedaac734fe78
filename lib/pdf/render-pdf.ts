import { drawable, drawableContent } from "./drawable";
import { pdfmake } from "./engine";
import { ink } from "./ink";
import type { Paper } from "./paper";

/** The bytes of a paper. The same paper gives the same bytes. */
export async function renderPdf(paper: Paper): Promise<Uint8Array> {
  const { title, subject, author, dated, footer = "", size = "A4", isNumbered = true } = paper;
  const small = { fontSize: 8, color: ink.soft };
  return pdfmake
    .createPdf({
      content: drawableContent(paper.content),
      pageSize: size,
      pageOrientation: paper.landscape ? "landscape" : "portrait",
      pageMargins: paper.margins ?? [56, 48, 56, 56],
      language: "id-ID",
      version: "1.7",
      info: {
        title: drawable(title),
        subject: drawable(subject ?? title),
        author: drawable(author),
        creator: drawable(author),
        creationDate: dated,
        modDate: dated,
      },
      defaultStyle: { font: "Roboto", fontSize: 10.5, color: ink.text },
      footer: isNumbered
        ? (page, pages) => ({
            columns: [
              { text: drawable(footer), ...small },
              { text: `${page}/${pages}`, alignment: "right", width: 40, ...small },
            ],
            margin: [56, 16, 56, 0],
          })
        : undefined,
    })
    .getBuffer();
}
