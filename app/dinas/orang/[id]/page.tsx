import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getPerson } from "@/domain/people/get-person";
import { findNewLink } from "../link-cookie";
import { AccessCard } from "./access-card";
import { ContactCard } from "./contact-card";
import { GrantList } from "./grant-list";
import { NewLinkNotice } from "./new-link-notice";

export const metadata: Metadata = { title: "Orang" };

type Props = PageProps<"/dinas/orang/[id]">;

export default function PersonPage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Person params={params} />
    </Waiting>
  );
}

async function Person({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  const person = await guarded(() => getPerson(actor, id));
  const link = await findNewLink();
  return (
    <>
      <PageHeader
        title={person.name}
        crumbs={[{ href: "/dinas/orang", label: "Orang" }, { label: person.name }]}
        actions={
          <>
            <ButtonLink href={`/dinas/jejak?subjek=${id}`} variant="secondary" icon="history">
              Jejak
            </ButtonLink>
            <ButtonLink href={`/dinas/orang/${id}/hubungan`} variant="secondary" icon="store">
              Hubungan dengan usaha
            </ButtonLink>
            <ButtonLink href={`/dinas/orang/${id}/peran`} icon="plus">
              Tambah peran
            </ButtonLink>
          </>
        }
      />
      <div className="space-y-6">
        {link && person.link && <NewLinkNotice path={link} person={person} />}
        <ContactCard person={person} />
        <Card title="Peran">
          <GrantList grants={person.grants} isSelf={actor.userId === id} />
        </Card>
        <AccessCard person={person} isSelf={actor.userId === id} />
      </div>
    </>
  );
}
