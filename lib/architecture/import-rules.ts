import type { Import, Source } from "./read-sources";

type Rule = { may: RegExp; mayForTypes?: RegExp; instead: string };

/** Who may import whom. What is in none of these rooms (scripts, e2e) looks on from outside. */
const rules: Record<string, Rule> = {
  app: {
    may: /^(app|components|domain|lib)\//,
    instead: "a screen never meets the database: put the query or verb in domain/<noun>/ and call that",
  },
  components: {
    may: /^(components|lib)\/|^domain\/[^/]+\/schema$/,
    mayForTypes: /^domain\//,
    instead: "a component knows no noun of ours: pass it what it shows, or keep it beside its page in app/",
  },
  domain: {
    may: /^(domain|db|lib)\//,
    instead: "a rule of the office knows no screen: what it needs from a request comes in as an argument",
  },
  db: {
    may: /^(db|lib)\//,
    mayForTypes: /^domain\//,
    instead: "db only keeps rows: a rule about them belongs in domain/<noun>/ (db/seed may call verbs)",
  },
  lib: {
    may: /^lib\//,
    instead: "lib knows nothing of ours: if it needs to, it belongs in domain/",
  },
};
const seed: Rule = { may: /^(db|lib|domain)\//, instead: rules.db?.instead ?? "" };
const rooms = /^(app|components|domain|db|lib|scripts|e2e)\//;
const screen = /^(next|next-auth|react|react-dom)(\/|$)/;

/** What a file imports that it may not, each with where the code belongs instead. */
export function findTrespasses(source: Source): string[] {
  const rule = source.path.startsWith("db/seed/") ? seed : rules[source.layer];
  if (!rule || source.isTest) return [];
  return source.imports.flatMap((wanted) => {
    if (mayImport(source.layer, rule, wanted)) return [];
    const instead = screen.test(wanted.target) ? "only app/ and components/ know Next and React" : rule.instead;
    return [`${source.path} imports ${wanted.target}: ${instead}`];
  });
}

function mayImport(layer: string, rule: Rule, { target, isTypeOnly }: Import) {
  if (screen.test(target)) return layer === "app" || layer === "components";
  if (!rooms.test(target)) return true;
  return rule.may.test(target) || (isTypeOnly && rule.mayForTypes?.test(target) === true);
}
