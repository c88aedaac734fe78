import { countCases } from "@/domain/assistance/count-cases";
import { listCases } from "@/domain/assistance/list-cases";
import { caseViews } from "@/domain/assistance/schema";
import { searchBusinesses } from "@/domain/counter/search-businesses";
import { listStage } from "@/domain/funnel/list-stage";
import { readFunnel } from "@/domain/funnel/read-funnel";
import type { Person, Role } from "@/domain/policy";

const person = (role: Role): Person => ({
  kind: "person",
  userId: "00000000-0000-7000-8000-000000000000",
  name: "Pengukur",
  grants: [{ role, scopeKind: "office", scopeId: "dinas" }],
});

const verifier = person("verifikator");
const head = person("pimpinan");

const searches = ["rahmawati", "siti rahmawati", "dapur berkah", "081200012345", "zzqxw"];

/** What the pages of pendampingan and the counter ask. */
export function helpQuestions(): Record<string, () => Promise<unknown>> {
  const views = caseViews.map((view) => [`Pendampingan, ${view}`, () => listCases(verifier, { view })] as const);
  const found = searches.map((typed) => [`Loket, cari “${typed}”`, () => searchBusinesses(verifier, typed)] as const);
  return {
    "Corong, seluruh halaman": () => Promise.all([readFunnel(head), listStage(head, { stage: "didampingi" })]),
    "Corong, angka-angkanya": () => readFunnel(head),
    "Corong, yang terdaftar dan macet": () => listStage(head, { stage: "terdaftar", onlyStuck: true }),
    "Corong, yang dipajang": () => listStage(head, { stage: "dipajang" }),
    ...Object.fromEntries(views),
    "Pendampingan, jumlah di keempat tab": () =>
      Promise.all(caseViews.slice(0, 4).map((view) => countCases(verifier, view))),
    ...Object.fromEntries(found),
  };
}
