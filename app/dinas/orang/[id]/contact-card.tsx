import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import type { getPerson } from "@/domain/people/get-person";
import { formatPhone } from "@/lib/phone";
import { Standing } from "../standing";

export type PersonShown = Awaited<ReturnType<typeof getPerson>>;

export function ContactCard({ person }: { person: PersonShown }) {
  return (
    <Card title="Akun">
      <DescriptionList
        items={[
          { term: "Keadaan", detail: <Standing {...person} /> },
          ...(person.blockedReason ? [{ term: "Alasan dinonaktifkan", detail: person.blockedReason }] : []),
          { term: "Email", detail: person.email ?? "Belum ada" },
          { term: "Nomor HP", detail: person.phone ? formatPhone(person.phone) : "Belum ada" },
          { term: "Sejak", detail: <Time value={person.createdAt} dateOnly /> },
        ]}
      />
    </Card>
  );
}
