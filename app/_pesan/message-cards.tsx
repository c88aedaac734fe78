import { Card } from "@/components/ui/card";
import { MessageForm } from "./message-form";
import { PreparedList } from "./prepared-list";

/** The message to write, and those that were prepared before. */
export function MessageCards(props: Parameters<typeof MessageForm>[0]) {
  return (
    <div className="space-y-6">
      <Card title="Tulis pesannya">
        <MessageForm {...props} />
      </Card>
      <Card title="Pernah disiapkan">
        <PreparedList messages={props.draft.prepared} />
      </Card>
    </div>
  );
}
