import { Drawing } from "@/components/art/drawing";
import { pictureNamed } from "@/components/art/picture-named";

/** A drawing that stands for a product without a photo. Its name says all of it, so that it never changes. */
export async function GET(_request: Request, { params }: RouteContext<"/api/gambar/[nama]">) {
  const picture = pictureNamed((await params).nama);
  if (!picture) return new Response("Gambar ini tidak ada.", { status: 404 });
  // Not at the top: Next refuses it there for fear of pages that print themselves.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return new Response(renderToStaticMarkup(<Drawing {...picture} />), {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
