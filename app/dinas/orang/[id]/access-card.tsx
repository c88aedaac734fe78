import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import { blockPersonAction, sendLinkAction, unblockPersonAction } from "../actions";
import type { PersonShown } from "./contact-card";
import { WithReason } from "./with-reason";

export function AccessCard({ person, isSelf }: { person: PersonShown; isSelf: boolean }) {
  const field = ["userId", person.id] as const;
  if (person.blockedAt) {
    return (
      <Card title="Akses">
        <WithReason
          open="Aktifkan lagi"
          submit="Aktifkan akun"
          action={unblockPersonAction}
          field={field}
          note="Peran yang masih ada berlaku kembali."
          isSafe
        />
      </Card>
    );
  }
  return (
    <Card title="Akses">
      <div className="space-y-5">
        {person.link && (
          <p className="text-ink-soft">
            Ada {person.link.kind === "undangan" ? "undangan" : "tautan kata sandi"} yang belum dipakai, berlaku sampai{" "}
            <Time value={person.link.expiresAt} />. Membuat yang baru mematikan yang lama.
          </p>
        )}
        <Form
          action={sendLinkAction}
          submit={person.hasPassword ? "Buat tautan kata sandi baru" : "Buat tautan undangan baru"}
          submitVariant="secondary"
          label="Buat tautan"
        >
          <input type="hidden" name="userId" value={person.id} />
        </Form>
        {!isSelf && (
          <WithReason
            open="Nonaktifkan akun ini"
            submit="Nonaktifkan akun"
            action={blockPersonAction}
            field={field}
            note="Orang ini langsung keluar dan tidak dapat masuk sampai diaktifkan lagi."
          />
        )}
      </div>
    </Card>
  );
}
