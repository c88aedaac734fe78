import { respondToError } from "@/app/_request/respond";
import { Refused } from "@/domain/errors";
import { Infected, StillScanning } from "@/domain/files/scan-refusals";

/**
 * Why a file is not shown, in the way it was asked for: in place of a picture a small picture that says so, to a person
 * who opened its address a sentence, and to a script the usual answer.
 */
export function unseen(request: Request, error: unknown) {
  const answer = respondToError(error);
  const asked = request.headers.get("sec-fetch-dest");
  const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
  const words = wordsFor(error);
  if (asked === "image" && words) {
    const type = {
      "content-type": "image/svg+xml",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    };
    return new Response(drawn(words), { status: answer.status, headers: { ...headers, ...type } });
  }
  if ((asked === "document" || asked === "iframe") && error instanceof Refused) {
    const type = { "content-type": "text/plain; charset=utf-8" };
    return new Response(error.message, { status: answer.status, headers: { ...headers, ...type } });
  }
  return answer;
}

function wordsFor(error: unknown) {
  if (error instanceof StillScanning) return ["Sedang", "diperiksa", "pemindai"];
  if (error instanceof Infected) return ["Berisi virus,", "tidak", "dibuka"];
  return undefined;
}

function drawn(words: readonly string[]) {
  const lines = words.map((word, i) => `<text x="80" y="${62 + i * 26}">${word}</text>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320" viewBox="0 0 160 160">
<style>rect{fill:#eef1f6}text{fill:#28324a;font:600 20px sans-serif;text-anchor:middle}
@media (prefers-color-scheme:dark){rect{fill:#222a3a}text{fill:#e6eaf2}}</style>
<rect width="160" height="160"/>${lines}</svg>`;
}
