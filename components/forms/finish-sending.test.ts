import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { finishSending, SendingRefused } from "./finish-sending";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const no = (status: number, error: string) => Response.json({ error }, { status });

async function ask(...answers: Response[]) {
  const methods: (string | undefined)[] = [];
  const reasons: (string | undefined)[] = [];
  vi.stubGlobal("fetch", async (_: string, { method }: RequestInit) => {
    methods.push(method);
    return answers.shift() ?? new Response(null, { status: 204 });
  });
  const asking = finishSending("/api/uploads/x", (why) => reasons.push(why), new AbortController().signal);
  const outcome = asking.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { outcome: await outcome, methods, reasons };
}

test("asks on while the server cannot say, and tells why where it does", async () => {
  const { outcome, reasons } = await ask(
    no(503, "Basis data mati."),
    new Response("<html>", { status: 502 }),
    Response.json({ id: "x" }, { status: 201 }),
  );
  expect(outcome).toEqual({ id: "x" });
  expect(reasons).toEqual(["Basis data mati.", undefined]);
});

test("what is refused is given up, with the server's sentence", async () => {
  const { outcome, methods } = await ask(no(422, "PDF ini memuat skrip."));
  expect(outcome).toBeInstanceOf(SendingRefused);
  expect(outcome).toMatchObject({ message: "PDF ini memuat skrip." });
  expect(methods).toEqual(["POST", "DELETE"]);
});

test("when the session is over nothing is given up", async () => {
  const { outcome, methods } = await ask(no(401, "Sesi Anda sudah berakhir."));
  expect(outcome).not.toBeInstanceOf(SendingRefused);
  expect(outcome).toMatchObject({ message: "Sesi Anda sudah berakhir." });
  expect(methods).toEqual(["POST"]);
});
