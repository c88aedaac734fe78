import { Time } from "@/components/ui/time";
import type { PreparedMessage } from "@/domain/messages/list-prepared";
import { formatPhone } from "@/lib/phone";

export function PreparedList({ messages }: { messages: readonly PreparedMessage[] }) {
  if (messages.length === 0) return <p>Belum ada pesan yang disiapkan untuk usaha ini.</p>;
  return (
    <ul className="divide-y divide-line">
      {messages.map(({ id, words, phone, by, at }) => (
        <li key={id} className="space-y-1 py-3 first:pt-0 last:pb-0">
          <p className="text-ink-soft text-sm">
            Disiapkan {by} untuk {formatPhone(phone)}, <Time value={at} />
          </p>
          <p className="whitespace-pre-line break-words">{words}</p>
        </li>
      ))}
    </ul>
  );
}
