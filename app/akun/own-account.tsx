import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import { getOwnAccount } from "@/domain/people/get-own-account";
import { roleNames } from "@/domain/people/role-names";
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
                <>
                  Belum ada. Usaha Anda sudah tercatat di dinas? <TextLink href="/klaim">Klaim usaha</TextLink>. Petugas
                  dinas meminta perannya kepada admin.
                </>
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
