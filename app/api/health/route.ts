import { connection } from "next/server";
import { checkDatabase } from "@/domain/health/check-database";

/** For a load balancer: 200 while this instance can serve, 503 while its database does not answer. */
export async function GET() {
  await connection();
  const isHealthy = await checkDatabase();
  const headers = { "Cache-Control": "no-store" };
  return Response.json({ status: isHealthy ? "ok" : "database" }, { status: isHealthy ? 200 : 503, headers });
}
