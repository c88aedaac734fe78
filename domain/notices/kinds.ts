import type { Kind } from "./kind";
import { accountKinds } from "./kinds/akun";
import { fileKinds } from "./kinds/berkas";
import { personalDataKinds } from "./kinds/data-pribadi";
import { storefrontKinds } from "./kinds/etalase";
import { decisionKinds } from "./kinds/keputusan";
import { claimKinds } from "./kinds/klaim";
import { expiryKinds } from "./kinds/masa-berlaku";
import { assistanceKinds } from "./kinds/pendampingan";
import { pojokKinds } from "./kinds/pojok";
import { consignmentKinds } from "./kinds/titipan";
import { taskKinds } from "./kinds/tugas";

/** Everything that people are told: one entry for each kind, beside its words. A new one needs nothing else. */
export const noticeKinds = {
  ...decisionKinds,
  ...storefrontKinds,
  ...expiryKinds,
  ...assistanceKinds,
  ...pojokKinds,
  ...claimKinds,
  ...consignmentKinds,
  ...taskKinds,
  ...personalDataKinds,
  ...accountKinds,
  ...fileKinds,
} as const satisfies Record<string, Kind>;

export type NoticeKind = keyof typeof noticeKinds;

/** The kinds that this version has words for: an instance that is older than the row leaves it out. */
export const kindNames = Object.keys(noticeKinds) as NoticeKind[];
