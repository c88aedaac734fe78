import { installed } from "@/app/_offline/installed";

/** The till as an application of its own. A browser asks for it without cookies, so it is not in the office's area. */
export function GET() {
  const manifest = installed({
    name: "Kasir",
    short: "Kasir",
    description: "Berjualan di galeri, dengan dan tanpa jaringan.",
    home: "/dinas/galeri/kasir",
  });
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
