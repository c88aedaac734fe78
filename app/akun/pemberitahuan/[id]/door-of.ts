import { type Person, reachesAll } from "@/domain/policy";

/** Cases are one page in two areas: whoever helps in one kecamatan only opens it in theirs. */
export function doorOf(actor: Person, href: string) {
  return reachesAll(actor, "case.read")
    ? href
    : href.replace(/^\/dinas\/pendampingan(?=[/?]|$)/, "/kecamatan/pendampingan");
}
