"use server";

import { action } from "@/app/_request/action";
import { declareLink } from "@/domain/people/declare-link";
import { endLink } from "@/domain/people/end-link";
import { declareLinkInput, endLinkInput } from "@/domain/people/link-schema";

export const declareLinkAction = action(declareLinkInput, async (actor, input) => {
  await declareLink(actor, input);
  return "Hubungan tercatat. Keputusan tentang usaha itu sekarang di tangan petugas lain.";
});

export const endLinkAction = action(endLinkInput, async (actor, input) => {
  await endLink(actor, input);
  return "Hubungan diakhiri.";
});
