import { expect, test } from "vitest";
import type { SaleMessage } from "@/domain/sales/schema";
import { askServer } from "./ask-server";

const message = {} as SaleMessage;
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const answering = (answer: Response | Error) => async () => {
  if (answer instanceof Error) throw answer;
  return answer;
};

test.each([
  ["an answer", json({ discrepancies: ["kurang"], isLate: true }), { step: "sent", discrepancies: ["kurang"] }],
  ["no network", new TypeError("failed"), { step: "stop" }],
  ["silence", new DOMException("late", "TimeoutError"), { step: "later" }],
  ["a session that ended", json({ error: "Masuk lagi" }, 401), { step: "stop" }],
  ["another person signed in", json({ error: "Akun lain", field: "by" }, 403), { step: "stop" }],
  ["a server in trouble", json({ error: "Sibuk" }, 503), { step: "later" }],
  ["a proxy's page", new Response("<html>", { status: 502 }), { step: "later" }],
  ["a rule that says no", json({ error: "Habis" }, 422), { step: "refused", reason: "Habis" }],
  ["another content under the same id", json({ error: "Isi lain" }, 409), { step: "refused" }],
])("%s", async (_, answer, outcome) => expect(await askServer(message, answering(answer))).toMatchObject(outcome));
