import { revalidateTag } from "next/cache";
import { z } from "zod";
import { boundedText } from "@/app/_request/bounded-text";
import { checkDatabase } from "@/domain/health/check-database";
import { isSigned } from "@/lib/signature";

const words = z.array(z.string().min(1).max(256)).max(10_000);

/** This server's own ear (instrumentation.ts) says here which public pages are out of date. */
export async function POST(request: Request) {
  const secret = process.env.AUTH_SECRET;
  const body = await boundedText(request, 3_000_000); // 10,000 words of 256 letters
  if (!secret || body === undefined || !isSigned(body, request.headers.get("x-signature") ?? "", secret)) {
    return Response.json({ error: "Hanya server ini sendiri yang boleh memanggil alamat ini." }, { status: 401 });
  }
  const tags = words.parse(JSON.parse(body));
  // A page thrown away now could not be made again: the old one serves until the caller, who tries on, gets through.
  if (!(await checkDatabase())) {
    return Response.json({ error: "Basis data sedang tidak dapat dihubungi." }, { status: 503 });
  }
  // Not "max": that would show the old page once more, and a shopper is to see the change at once.
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  return Response.json({ refreshed: tags.length });
}
