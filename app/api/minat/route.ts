import { boundedText } from "@/app/_request/bounded-text";
import { respondToError } from "@/app/_request/respond";
import { isSameOrigin } from "@/app/_request/same-origin";
import { countInterest } from "@/domain/interest/count-interest";
import { interestInput } from "@/domain/interest/schema";
import { isBot } from "@/lib/is-bot";
import { minuteLimit } from "@/lib/minute-limit";

/** So often a product is looked at within a minute; more comes from a machine, and is not counted. */
const mayCount = minuteLimit(30);

const done = () => new Response(null, { status: 204 });

/**
 * A product's page says that it was opened, from where, or that WhatsApp was tapped. No cookie is read, no address kept:
 * the answer is the same whether it was counted or not.
 */
export async function POST(request: Request) {
  try {
    const input = interestInput.safeParse(read(await boundedText(request, 1_000)));
    if (!input.success || !isSameOrigin(request) || isBot(request.headers.get("user-agent"))) return done();
    const kinds = input.data.kinds.filter((kind) => mayCount(`${kind} ${input.data.product}`));
    if (kinds.length > 0) await countInterest({ product: input.data.product, kinds });
    return done();
  } catch (error) {
    return respondToError(error);
  }
}

function read(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
