import { type NextRequest, NextResponse } from "next/server";
import { shelfAhead } from "@/app/dinas/galeri/kasir/queue/shelf-ahead";
import { shelfMark } from "@/app/dinas/galeri/kasir/queue/shelf-mark";

/** Courtesy, not protection: tells pages their own path, and sends who has no session at all straight to sign in. */
export function proxy(request: NextRequest) {
  const path = request.nextUrl.pathname + request.nextUrl.search;
  const hasSession = request.cookies.getAll().some(({ name }) => name.includes("next-auth.session-token"));
  const isOpen = /^\/(masuk|daftar|klaim(?!\/nomor)|cek|undangan|sandi|konfirmasi|berhenti)\b/.test(path);
  if (!isOpen && !hasSession && ["GET", "HEAD"].includes(request.method)) {
    return NextResponse.redirect(new URL(`/masuk?${new URLSearchParams({ lanjut: path })}`, request.nextUrl));
  }
  const headers = new Headers(request.headers);
  headers.set("x-path", path);
  const response = NextResponse.next({ request: { headers } });
  const shelf = shelfAhead(request.nextUrl, request.cookies.get(shelfMark.name)?.value);
  const isOpened = (request.headers.get("sec-fetch-dest") ?? "document") === "document"; // and not fetched by a page
  if (shelf && hasSession && isOpened)
    response.headers.append("link", `<${shelf}>; rel=preload; as=fetch; crossorigin=anonymous`);
  return response;
}

export const config = {
  matcher: [
    "/pelaku/:path*",
    "/dinas/:path*",
    "/kecamatan/:path*",
    "/lapangan/:path*",
    "/mitra/:path*",
    "/akun/:path*",
    "/masuk/:path*",
    "/konfirmasi/:path*",
    "/berhenti/:path*",
    "/daftar",
    "/klaim/:path*",
    "/cek",
    "/undangan/:path*",
    "/sandi/:path*",
  ],
};
