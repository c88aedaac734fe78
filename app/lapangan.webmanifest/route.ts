import { installed } from "@/app/_offline/installed";

/** The field as an application of its own. A browser asks for it without cookies, so it is not in the field's area. */
export function GET() {
  const manifest = installed({
    name: "Kunjungan",
    short: "Kunjungan",
    description: "Kunjungan lapangan, dengan dan tanpa sinyal.",
    home: "/lapangan",
  });
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
