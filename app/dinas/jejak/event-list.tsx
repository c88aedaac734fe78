import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { actionWords } from "@/domain/audit-trail/action-words";
import type { AuditEvent } from "@/domain/audit-trail/list-audit-events";
import { EventDetails } from "./event-details";
import { kindNames, subjectPage } from "./kind-names";

export function EventList({ events }: { events: readonly AuditEvent[] }) {
  return (
    <Card flush as="div">
      <ol className="divide-y divide-line">
        {events.map((event) => (
          <li key={event.id} className="grid gap-x-6 gap-y-1 px-5 py-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
            <p className="text-ink-soft text-sm leading-6">
              <Time value={event.at} />
            </p>
            <Happening {...event} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Happening({ actorId, actorName, action, subjectKind, subjectId, details, position, fits }: AuditEvent) {
  const about = [details.nama, details.name, details.usaha].find((name) => typeof name === "string");
  const page = subjectPage(subjectKind, subjectId);
  const subject = about ?? kindNames[subjectKind] ?? subjectKind;
  return (
    <div className="min-w-0 space-y-1">
      <p className="break-words">
        <strong>{actorName}</strong> {actionWords[action] ?? action}
        {subjectId !== actorId && <>: {page ? <TextLink href={page}>{subject}</TextLink> : subject}</>}
        {!fits && (
          <span className="ms-2">
            <Badge tone="bad" icon="error">
              tidak cocok
            </Badge>
          </span>
        )}
      </p>
      <EventDetails details={details} position={position} kind={subjectKind} id={subjectId} />
    </div>
  );
}
