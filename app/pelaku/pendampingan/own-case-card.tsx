import { OutcomeBadge } from "@/app/_pendampingan/outcome-badge";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { OwnCase } from "@/domain/assistance/list-own-cases";

/** One permit on its way: whose turn it is, until when, and when they meet. */
export function OwnCaseCard({ found, href }: { found: OwnCase; href: string }) {
  const { kindName, officer, outcome, closedAt, reason, isOverdue, nextStep, nextWho, nextDue, done, steps, meeting } =
    found;
  return (
    <Card as="li" className="space-y-3">
      <div className="space-y-3">
        <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <TextLink href={href} className="text-lg">
            {kindName}
          </TextLink>
          <OutcomeBadge outcome={outcome} isOverdue={isOverdue} />
        </p>
        {outcome ? (
          <p className="text-ink-soft text-sm">
            {closedAt && <Time value={closedAt} dateOnly />}
            {reason && `. ${reason}`}
          </p>
        ) : (
          <>
            {nextStep && nextDue && (
              <p>
                <span className="font-semibold">{nextWho === "pemilik" ? "Giliran Anda: " : "Giliran petugas: "}</span>
                {nextStep}
                <span className="block text-ink-soft text-sm">
                  Sampai <Time value={nextDue} />
                </span>
              </p>
            )}
            {meeting && (
              <p>
                <span className="font-semibold">Janji temu: </span>
                <Time value={meeting} />
              </p>
            )}
            <p className="text-ink-soft text-sm">
              {officer ? `Pendamping Anda: ${officer}` : "Petugas sedang dicarikan."}
            </p>
            {steps > 0 && <Progress label={`${done} dari ${steps} langkah selesai`} value={done} max={steps} />}
          </>
        )}
      </div>
    </Card>
  );
}
