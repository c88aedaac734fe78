import { dataKeys } from "@/lib/data-keys";
import { unseal, WrongKey } from "@/lib/secret-box";
import { Refused } from "../errors";

/** The whole number out of its box; when no key fits, the sentence says what the operator has to do. */
export function openNumber(cipher: Buffer) {
  try {
    return unseal(cipher, ...dataKeys().all);
  } catch (error) {
    if (!(error instanceof WrongKey)) throw error;
    throw new Refused(
      `Nomor ini disandi dengan kunci ${error.keyName ?? "lama"} yang tidak ada di server. Minta pengelola server mengisi DATA_KEY atau DATA_KEY_OLD.`,
    );
  }
}
