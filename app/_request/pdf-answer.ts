import type { Paper } from "@/lib/pdf/paper";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { slug } from "@/lib/slug";

/** A paper as an answer that opens in the browser; private, and kept by nobody on the way. */
export async function pdfAnswer(paper: Paper) {
  const bytes = await renderPdf(paper);
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${slug(paper.title)}.pdf"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
