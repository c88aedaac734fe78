import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";

/** For who hands in one paper after the other: what is saved already, and the way out. */
export function InOrder({ name, later }: { name: string; later: string }) {
  return (
    <div className="mb-6">
      <Notice tone="good" title="Tersimpan">
        Berikutnya {name}. Bila belum ada atau belum siap, <TextLink href={later}>lewati dulu</TextLink>: semuanya dapat
        dilanjutkan kapan saja.
      </Notice>
    </div>
  );
}
