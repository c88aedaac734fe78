import { roleNames } from "@/app/_area/role-names";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { getOwnAccount } from "@/domain/people/get-own-account";
import type { Person } from "@/domain/policy";
import { formatPhone } from "@/lib/phone";

export async function OwnAccount({ actor }: { actor: Person }) {
  const { name, email, phone, grants } = await getOwnAccount(actor);
  return (
    <Card title="Anda">
      <DescriptionList
        items={[
          { term: "Nama", detail: name },
          { term: "Email", detail: email ?? "Belum ada" },
          { term: "Nomor HP", detail: phone ? formatPhone(phone) : "Belum ada" },
          {
            term: "Peran",
            detail:
              grants.length === 0 ? (
                "Belum ada. Minta admin dinas memberi Anda peran."
              ) : (
                <ul>
                  {grants.map(({ id, role, scopeName }) => (
                    <li key={id}>
                      {roleNames[role].name}, {scopeName}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Card>
  );
}
