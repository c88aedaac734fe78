import { respondToError } from "@/app/_request/respond";
import { findLabelledProduct } from "@/domain/catalogue/find-labelled-product";

/** Where the QR of a label leads: to its product, and to the page that says so when there is none to be seen. */
export async function GET(_: Request, { params }: RouteContext<"/q/[nomor]">) {
  try {
    const { nomor } = await params;
    const slug = /^1\d{7}$/.test(nomor) ? await findLabelledProduct(Number(nomor)) : undefined;
    return new Response(null, { status: 307, headers: { Location: `/produk/${slug ?? "tidak-ada"}?asal=qr` } });
  } catch (error) {
    return respondToError(error);
  }
}
