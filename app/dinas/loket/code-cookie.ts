import { cookies } from "next/headers";
import type { NewCode } from "@/domain/claims/make-code";
import { readReadableCode } from "@/lib/readable-code";

const name = "kode-klaim";

/** Carries a new code to the papers that show it: the database keeps only its hash, and an address would be logged. */
export async function showCodeOnce(path: string, made: NewCode | undefined) {
  const options = { httpOnly: true, sameSite: "strict", path, maxAge: 600 } as const;
  if (made) (await cookies()).set(name, made.code, options);
  else (await cookies()).delete({ name, path });
}

/** The code just made, while it may still be printed. */
export async function findNewCode() {
  return readReadableCode((await cookies()).get(name)?.value ?? "");
}
