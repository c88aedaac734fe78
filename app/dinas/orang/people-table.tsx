import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ListedPerson } from "@/domain/people/list-people";
import { roleNames } from "@/domain/people/role-names";
import { formatPhone } from "@/lib/phone";
import { Standing } from "./standing";

export function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  return (
    <Table
      caption="Orang menurut nama"
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { header: "Nama", cell: ({ id, name }) => <TextLink href={`/dinas/orang/${id}`}>{name}</TextLink> },
        {
          header: "Kontak",
          cell: ({ email, phone }) => (
            <>
              {email && <span className="block break-all">{email}</span>}
              {phone && <span className="block">{formatPhone(phone)}</span>}
            </>
          ),
        },
        {
          header: "Peran",
          cell: ({ grants }) =>
            grants.length === 0 ? (
              "Tanpa peran"
            ) : (
              <ul>
                {grants.map(({ role, scopeName }) => (
                  <li key={`${role} ${scopeName}`}>
                    {roleNames[role].name}, {scopeName}
                  </li>
                ))}
              </ul>
            ),
        },
        { header: "Keadaan", cell: (person) => <Standing {...person} /> },
      ]}
    />
  );
}
