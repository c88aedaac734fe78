import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listRoleScopes } from "@/domain/people/list-role-scopes";
import { invitePersonAction } from "../actions";
import { RoleStep, roleIn } from "../role-step";
import { ScopeField } from "../scope-field";

export const metadata: Metadata = { title: "Undang orang" };

export default function InvitePage({ searchParams }: PageProps<"/dinas/orang/undang">) {
  return (
    <>
      <PageHeader
        title="Undang orang"
        lead="Pilih perannya, isi namanya, lalu kirim tautan yang muncul. Orang itu membuat kata sandinya sendiri."
        crumbs={[{ href: "/dinas/orang", label: "Orang" }, { label: "Undang" }]}
      />
      <Waiting fallback={<Skeleton />}>
        <Invite searchParams={searchParams} />
      </Waiting>
    </>
  );
}

async function Invite({ searchParams }: Pick<PageProps<"/dinas/orang/undang">, "searchParams">) {
  const params = await searchParams;
  const role = roleIn(oneWord(params.peran));
  const q = oneWord(params.cari);
  const actor = await requireActor();
  const scopes = await guarded(() => listRoleScopes(actor, role ?? "admin", q));
  return (
    <RoleStep base="/dinas/orang/undang" role={role} q={q}>
      {role && (
        <Form action={invitePersonAction} submit="Buat undangan" label="Undang orang">
          <ScopeField role={role} options={scopes} />
          <TextField label="Nama" name="name" autoComplete="off" maxLength={120} />
          <TextField label="Email" name="email" type="email" autoComplete="off" optional />
          <TextField
            label="Nomor HP"
            name="phone"
            type="tel"
            autoComplete="off"
            hint="Isi email atau nomor HP, paling sedikit salah satu."
            optional
          />
        </Form>
      )}
    </RoleStep>
  );
}
