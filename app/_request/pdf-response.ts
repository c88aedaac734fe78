import type { Paper } from "@/lib/pdf/paper";
import { renderPdf } from "@/lib/pdf/render-pdf";

/** A paper as an answer: opened in the browser, under a name that says what it is, and kept by nobody. */
export async function pdfResponse(paper: Paper) {
  const name = paper.title.replaceAll(/[^\w.-]+/g, "-");
  return new Response((await renderPdf(paper)) as BodyInit, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
