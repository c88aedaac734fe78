import type { SaleMessage } from "@/domain/sales/schema";

/** `later` is tried again by itself, and so is everything after a `stop`; `refused` waits for a person. */
export type Outcome =
  | { step: "sent"; discrepancies: string[]; isLate: boolean }
  | { step: "later" | "stop" | "refused"; reason: string };

const patience = 6_000;

/** One attempt to bring a sale to the server. It may be made any number of times. */
export async function askServer(message: SaleMessage, send: typeof fetch = fetch): Promise<Outcome> {
  try {
    const answer = await send("/api/sync/penjualan", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(patience),
    });
    const said = (await answer.json()) as {
      error?: string;
      field?: string;
      discrepancies?: string[];
      isLate?: boolean;
    };
    if (answer.ok) return { step: "sent", discrepancies: said.discrepancies ?? [], isLate: said.isLate ?? false };
    const reason = said.error ?? "Peladen sedang sibuk.";
    if (answer.status === 401 || answer.status === 429 || said.field === "by") return { step: "stop", reason };
    return { step: answer.status >= 500 ? "later" : "refused", reason };
  } catch (error) {
    if (error instanceof TypeError) return { step: "stop", reason: "Belum ada jaringan." };
    if (error instanceof SyntaxError) return { step: "later", reason: "Peladen sedang bermasalah." };
    if (error instanceof DOMException) return { step: "later", reason: "Peladen terlalu lama menjawab." };
    throw error;
  }
}
