import { redirect } from "next/navigation";
import { respondToError } from "@/app/_request/respond";
import { stopMail } from "@/domain/mail/stop-mail";

type Context = RouteContext<"/api/berhenti/[token]">;

/** The one request by which a mail program ends such mail, without a session (RFC 8058). */
export async function POST(_: Request, { params }: Context) {
  try {
    await stopMail({ token: (await params).token });
    return Response.json({ done: "Email pemberitahuan dihentikan." });
  } catch (error) {
    return respondToError(error);
  }
}

/** A person who opens the address sees the page that asks first. */
export async function GET(_: Request, { params }: Context) {
  redirect(`/berhenti/${(await params).token}`);
}
