import { drawable, drawableContent, lacksSigns, notInTheFont } from "./drawable";
import { pdfmake } from "./engine";
import { ink } from "./ink";
import type { Paper } from "./paper";

const lacking = `${notInTheFont} menggantikan huruf atau gambar yang tidak dapat dicetak`;

/** The bytes of a paper. The same paper gives the same bytes. */
export async function renderPdf(paper: Paper): Promise<Uint8Array> {
  const { title, subject, author, dated, footer = "", size = "A4", isNumbered = true } = paper;
  const small = { fontSize: 8, color: ink.soft };
  const content = drawableContent(paper.content);
  const note = lacksSigns(content) ? lacking : "";
  const foot = [drawable(footer), note].filter(Boolean).join(" · ");
  const isRoll = typeof size === "object" && size.height === "auto";
  return pdfmake
    .createPdf({
      content: isRoll && note ? [...content, { text: note, fontSize: 7, margin: [0, 6, 0, 0] }] : content,
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
              { text: foot, ...small },
              { text: `${page}/${pages}`, alignment: "right", width: 40, ...small },
            ],
            margin: [56, 16, 56, 0],
          })
        : undefined,
    })
    .getBuffer();
}
