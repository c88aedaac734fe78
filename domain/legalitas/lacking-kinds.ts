import type { Verdict } from "./verdict";

/** The required kinds for which nothing valid is there, and those whose document waits for an officer. */
export function lackingKinds({ requirements }: Verdict) {
  const required = requirements.filter(({ level }) => level === "wajib");
  const kindsOf = (isSo: (state: string) => boolean) => required.filter((r) => isSo(r.state)).map(({ kind }) => kind);
  return {
    missing: kindsOf((state) => !["terpenuhi", "menunggu", "tidak_boleh"].includes(state)),
    waiting: kindsOf((state) => state === "menunggu"),
  };
}
