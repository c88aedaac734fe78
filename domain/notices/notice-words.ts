import type { Told, Words } from "./kind";
import { type NoticeKind, noticeKinds } from "./kinds";

/** A notice as a person reads it. */
export function noticeWords({ kind, ...told }: Told & { kind: NoticeKind }): Words {
  return noticeKinds[kind].words(told);
}
