import type { Kind } from "@/domain/legalitas/kinds/list-kinds";

/** What people call each kind of permit. */
export const kindNames = (kinds: readonly Kind[]) => Object.fromEntries(kinds.map(({ kind, name }) => [kind, name]));
