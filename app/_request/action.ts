import { refresh } from "next/cache";
import { z } from "zod";
import { databaseRefusal } from "@/domain/database-refusal";
import { Overtaken, Refused } from "@/domain/errors";
import type { Person } from "@/domain/policy";
import type { FormState } from "@/lib/form-state";
import { hideIdentityNumbers } from "@/lib/hide-identity-numbers";
import { storable } from "@/lib/storable";
import { keepForLater, showAgain } from "./last-attempt";
import { findHolder, findSignedIn, requireActor } from "./session";

/** A verb and what follows it; a sentence it returns is shown as done. */
type Run<S extends z.ZodType, A> = (actor: A, input: z.output<S>) => Promise<unknown>;

/** Turns (actor, input) => … into a form action: signs in, parses, and shows refusals beside the form. */
export function action<S extends z.ZodType>(schema: S, run: Run<S, Person>) {
  return formAction(schema, actorOrLater, run);
}

/** The same for the few forms that a person fills in before signing in. */
export function openAction<S extends z.ZodType>(schema: S, run: (input: z.output<S>) => Promise<unknown>) {
  return formAction(
    schema,
    async () => undefined,
    (_, input) => run(input),
  );
}

/** Who sent this; whose session ended meanwhile finds what they typed when they have signed in again. */
async function actorOrLater(form: FormData) {
  const person = await findSignedIn();
  if (person) return person;
  const holder = await findHolder();
  if (holder) await keepForLater(form, textOf(form), holder);
  return requireActor();
}

/** Where a schema has no sentence of its own: a field that our page always sends, sent otherwise. */
const unreadable = "Isian ini tidak terbaca. Muat ulang halaman, lalu isi kembali.";

type Identify<A> = (form: FormData) => Promise<A>;

function formAction<S extends z.ZodType, A>(schema: S, identify: Identify<A>, run: Run<S, A>) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const state = await attempt(schema, identify, run, form);
    await showAgain(form, state);
    return state;
  };
}

async function attempt<S extends z.ZodType, A>(schema: S, identify: Identify<A>, run: Run<S, A>, form: FormData) {
  const values = textOf(form);
  try {
    const actor = await identify(form);
    const parsed = schema.safeParse(fieldsOf(form), { error: () => unreadable });
    if (!parsed.success) return { values, errors: z.flattenError(parsed.error).fieldErrors as FormState["errors"] };
    const said = await run(actor, parsed.data);
    refresh(); // what the page shows around the form has changed too
    return typeof said === "string" ? { done: said } : {};
  } catch (error) {
    const refusal = error instanceof Refused ? error : databaseRefusal(error);
    // Left by a redirect or overtaken: whoever comes back to the form, or sends it once more, has it as it is by then.
    if (!refusal || refusal instanceof Overtaken) refresh();
    if (!refusal) throw error;
    return refusal.field
      ? { values, errors: errorsOf({ ...refusal.alsoAt, [refusal.field]: refusal.message }) }
      : { values, message: refusal.message, errors: errorsOf(refusal.alsoAt) };
  }
}

const errorsOf = (sentences: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sentences).map(([field, sentence]) => [field, [sentence]]));

/** Every text field; a name that occurs several times becomes a list. */
function fieldsOf(form: FormData) {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(
    names.map((name) => {
      const all = form.getAll(name).flatMap((value) => (typeof value === "string" ? [keepable(name, value)] : []));
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
}

/** A NIK or NPWP that somebody writes into a sentence is not kept: there are fields for it, which are sealed. */
function keepable(name: string, text: string) {
  const isProse = /[a-z]/i.test(text) && !/^(number|nik|npwp|cari|q|account)$|password/i.test(name);
  return isProse ? hideIdentityNumbers(storable(text)) : storable(text);
}

/** What goes back into the form after a refusal: all but passwords. */
function textOf(form: FormData) {
  return Object.fromEntries(
    [...form].filter((e): e is [string, string] => typeof e[1] === "string" && !/password|^\$/i.test(e[0])),
  );
}
