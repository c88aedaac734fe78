import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getPerson } from "@/domain/people/get-person";
import { listRoleScopes } from "@/domain/people/list-role-scopes";
import { grantRoleAction } from "../../actions";
import { RoleStep, roleIn } from "../../role-step";
import { ScopeField } from "../../scope-field";

export const metadata: Metadata = { title: "Tambah peran" };

type Props = PageProps<"/dinas/orang/[id]/peran">;

export default function GrantRolePage(props: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Grant {...props} />
    </Waiting>
  );
}

async function Grant({ params, searchParams }: Props) {
  const [{ id }, query, actor] = await Promise.all([params, searchParams, requireActor()]);
  const person = await guarded(() => getPerson(actor, id));
  const role = roleIn(oneWord(query.peran));
  const q = oneWord(query.cari);
  const scopes = await guarded(() => listRoleScopes(actor, role ?? "admin", q));
  return (
    <>
      <PageHeader
        title={`Tambah peran untuk ${person.name}`}
        lead="Peran baru berlaku sejak halaman berikutnya yang ia buka."
        crumbs={[
          { href: "/dinas/orang", label: "Orang" },
          { href: `/dinas/orang/${id}`, label: person.name },
          { label: "Tambah peran" },
        ]}
      />
      <RoleStep base={`/dinas/orang/${id}/peran`} role={role} q={q}>
        {role && (
          <Form action={grantRoleAction} submit="Beri peran" label="Beri peran">
            <input type="hidden" name="userId" value={id} />
            <ScopeField role={role} options={scopes} />
          </Form>
        )}
      </RoleStep>
    </>
  );
}
