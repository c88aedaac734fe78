import { AnswerCard } from "@/app/_privasi/answer-card";
import { RequestClock } from "@/app/_privasi/request-clock";
import { proofNames, requestNames, stateNames } from "@/app/_privasi/request-words";
import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import type { DataRequest } from "@/domain/personal-data/list-requests";
import { withdrawRecordedAction } from "./actions";

/** What was asked about this record at the counter, with its clock, its answer, and what is handed over. */
export function RecordedRequests({ requests }: { requests: readonly DataRequest[] }) {
  const now = new Date();
  return (
    <ul className="space-y-6">
      {requests.map((request) => (
        <li key={request.id} className="space-y-4">
          <Card title={requestNames[request.kind]}>
            <OneRequest request={request} now={now} />
          </Card>
          {request.letterId && <AnswerCard request={request} />}
        </li>
      ))}
    </ul>
  );
}

function OneRequest({ request, now }: { request: DataRequest; now: Date }) {
  const { id, kind, state, dueAt, requestedAt, recordedBy, proof, words, reason } = request;
  return (
    <div className="space-y-3">
      <p>{state === "menunggu" ? <RequestClock dueAt={dueAt} now={now} /> : stateNames[state]}</p>
      <p className="text-ink-soft text-sm">
        Dicatat <Time value={requestedAt} /> oleh {recordedBy}. {proof && `${proofNames[proof]}.`}
      </p>
      {words && <p>“{words}”</p>}
      {reason && <p>Alasan jawaban: {reason}</p>}
      {kind === "salinan" && state === "dikabulkan" && (
        <p>
          <a href={`/api/salinan-usaha/${id}`} download className="font-semibold text-brand underline">
            Buat salinan data (ZIP)
          </a>
          <br />
          <span className="text-ink-soft text-sm">
            Cetak halaman baca-saya.html di dalamnya, atau serahkan berkasnya. Memuat NIK utuh: setiap pembuatan
            tercatat atas nama Anda.
          </span>
        </p>
      )}
      {state === "menunggu" && (
        <Form
          action={withdrawRecordedAction}
          submit="Batalkan atas kemauan pemohon"
          submitVariant="secondary"
          label={`Batalkan permintaan ${kind}`}
        >
          <input type="hidden" name="requestId" value={id} />
        </Form>
      )}
    </div>
  );
}
