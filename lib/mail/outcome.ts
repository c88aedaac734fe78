/** What became of one attempt to send. Every answer is the server's own words. */
export type Outcome = {
  result:
    | "accepted"
    /** Nobody lives there, for good. */
    | "no-such-address"
    /** This message, for good. */
    | "refused"
    /** This message, for now. */
    | "later"
    /** The server itself, or our way to it: the next message would fare the same. */
    | "unreachable";
  answer: string;
};

type Failure = Error & { code?: string; command?: string; response?: string; responseCode?: number };

/** Reads a failure of the mail library as what to do next. */
export function judgeFailure(error: unknown): Outcome {
  if (!(error instanceof Error)) throw error;
  const { code, command, response, responseCode = 0, message }: Failure = error;
  const answer = (response ?? message).replaceAll(/\s+/g, " ").slice(0, 300);
  const isAboutMessage = command === "RCPT TO" || command === "DATA" || code === "EMESSAGE";
  if (command === "API" && code === "EENVELOPE") return { result: "no-such-address", answer };
  if (!isAboutMessage) return { result: "unreachable", answer };
  if (responseCode < 500) return { result: "later", answer };
  return { result: command === "RCPT TO" && meansNobody(answer) ? "no-such-address" : "refused", answer };
}

/** A full mailbox or a policy against us says nothing about the address; the extended code tells them apart. */
function meansNobody(answer: string) {
  const extended = /^5\d\d[ -](5\.\d+\.\d+)\b/.exec(answer)?.[1];
  if (extended) return /^5\.(1\.|2\.1$|4\.[14]$)/.test(extended);
  return /^(550|551|553)\b/.test(answer);
}
