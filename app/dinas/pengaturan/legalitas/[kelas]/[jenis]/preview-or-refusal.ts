import { Forbidden, Refused } from "@/domain/errors";
import { previewRequirement } from "@/domain/legalitas/preview-requirement";
import type { ChangeRequirement } from "@/domain/legalitas/requirement-schema";
import type { Person } from "@/domain/policy";

/** The preview, or the sentence of the rule that refuses the row, to be read beside the form. */
export async function previewOrRefusal(actor: Person, input: ChangeRequirement) {
  try {
    return { preview: await previewRequirement(actor, input) };
  } catch (error) {
    if (error instanceof Refused && !(error instanceof Forbidden)) return { refusal: error.message };
    throw error;
  }
}
