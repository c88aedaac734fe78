import { ButtonLink } from "@/components/ui/button-link";
import { DeskShortcuts } from "./desk-shortcuts";

/** Back and forth in the queue, and the keys that do it. */
export function QueueSteps({ next, previous }: { next?: string; previous?: string }) {
  return (
    <>
      <DeskShortcuts />
      {previous && (
        <span data-shortcut="k">
          <ButtonLink href={`/dinas/legalitas/${previous}`} variant="secondary" icon="arrow-left">
            Sebelumnya
          </ButtonLink>
        </span>
      )}
      {next && (
        <span data-shortcut="j">
          <ButtonLink href={`/dinas/legalitas/${next}`} variant="secondary" icon="arrow-right">
            Berikutnya
          </ButtonLink>
        </span>
      )}
    </>
  );
}
