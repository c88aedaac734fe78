import { RequestClock } from "@/app/_privasi/request-clock";
import { requestNames, stateNames } from "@/app/_privasi/request-words";
import { Form } from "@/components/forms/form";
import { Time } from "@/components/ui/time";
import type { OwnRequest } from "@/domain/personal-data/list-own-requests";
import { withdrawRequestAction } from "./actions";

export function RequestList({ requests }: { requests: readonly OwnRequest[] }) {
  const now = new Date();
  return (
    <ul className="divide-y divide-line rounded-control border border-line px-4">
      {requests.map(({ id, kind, state, requestedAt, dueAt, decidedAt, reason }) => (
        <li key={id} className="space-y-2 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong>{requestNames[kind]}</strong>
            {state === "menunggu" ? <RequestClock dueAt={dueAt} now={now} /> : stateNames[state]}
          </p>
          <p className="text-ink-soft text-sm">
            Diterima <Time value={requestedAt} />
            {state === "menunggu" ? (
              <>
                ; dijawab paling lambat <Time value={dueAt} />.
              </>
            ) : (
              decidedAt && (
                <>
                  ; selesai <Time value={decidedAt} />.
                </>
              )
            )}
          </p>
          {reason && <p>Alasan: {reason}</p>}
          {state === "menunggu" && (
            <Form
              action={withdrawRequestAction}
              submit="Batalkan permintaan"
              submitVariant="secondary"
              label={`Batalkan permintaan ${kind}`}
            >
              <input type="hidden" name="requestId" value={id} />
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
