import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/app/_request/auth";
import { boundedText } from "@/app/_request/bounded-text";

const handler = NextAuth(authOptions);

export { handler as GET };

/** A sign-in is a few words; next-auth itself would read on without end. */
export async function POST(request: Request, context: RouteContext<"/api/auth/[...nextauth]">) {
  const body = await boundedText(request, 20_000);
  if (body === undefined) return Response.json({ error: "Isian terlalu besar." }, { status: 413 });
  return handler(new NextRequest(request.url, { method: "POST", headers: request.headers, body }), context);
}
