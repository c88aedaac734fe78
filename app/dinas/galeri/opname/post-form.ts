import { z } from "zod";
import { postInput } from "@/domain/stocktakes/schema";

const field = /^alasan\.(.+)$/;

/** The posting form: a reason beside each difference, and the account of the second person. */
export const postForm = z
  .looseObject({
    id: z.string(),
    stocktakeId: z.string(),
    account: z.string().trim().optional(),
    password: z.string().optional(),
  })
  .transform(({ id, stocktakeId, account, password, ...rest }) => {
    const reasons = Object.entries(rest).flatMap(([name, value]) => {
      const batchId = field.exec(name)?.[1];
      return batchId ? [[batchId, String(value ?? "")] as const] : [];
    });
    const second = { ...(account && { account }), ...(password && { password }) };
    return { id, stocktakeId, reasons: Object.fromEntries(reasons), ...second };
  })
  .pipe(postInput.extend({ account: z.string().max(200).optional(), password: z.string().max(200).optional() }));
