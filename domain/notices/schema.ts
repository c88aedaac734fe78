import { z } from "zod";

export const markReadInput = z.object({ upTo: z.coerce.date("Muat ulang halaman ini, lalu coba lagi.") });
export const markOneReadInput = z.object({ noticeId: z.uuid("Muat ulang halaman ini, lalu coba lagi.") });
