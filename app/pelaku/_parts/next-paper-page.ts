import type { Route } from "next";
import type { Person } from "@/domain/policy";
import { listProducts } from "@/domain/products/list-products";
import { nextSteps } from "./next-steps";

/** Where the next paper that a product lacks is handed in; `otherwise` when none is missing. */
export async function nextPaperPage(actor: Person, businessId: string, otherwise: string) {
  const steps = nextSteps(await listProducts(actor, businessId), {});
  const paper = steps.find(({ path }) => path === "/pelaku/legalitas/baru");
  if (!paper) return otherwise as Route;
  return `${paper.path}?${new URLSearchParams({ ...paper.query, usaha: businessId, berurutan: "ya" })}` as Route;
}
