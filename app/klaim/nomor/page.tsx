import type { Metadata } from "next";
import { requireActor } from "@/app/_request/session";
import { OwnClaims } from "@/app/klaim/own-claims";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { listPhoneRecords } from "@/domain/claims/list-phone-records";
import { listOwnPhones } from "@/domain/phones/list-own-phones";
import { AskCard } from "./ask-card";
import { CodeCard } from "./code-card";
import { RecordList } from "./record-list";

export const metadata: Metadata = { title: "Klaim usaha dengan nomor HP" };

export default function PhoneClaimPage() {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <PhoneClaim />
    </Waiting>
  );
}

async function PhoneClaim() {
  const actor = await requireActor();
  const [phones, records] = await Promise.all([listOwnPhones(actor), listPhoneRecords(actor)]);
  return (
    <>
      <PageHeader
        title="Klaim usaha dengan nomor HP"
        lead="Usaha yang tercatat di dinas dengan nomor HP Anda menjadi milik akun Anda, tanpa mendaftar dua kali."
      />
      <div className="space-y-6">
        {phones.proved.length > 0 && <RecordList phones={phones.proved} records={records} />}
        {phones.waiting && <CodeCard waiting={phones.waiting} />}
        <AskCard phones={phones} />
        <OwnClaims person={actor} />
        <p className="text-ink-soft">
          Nomor yang dulu dicatat dinas sudah tidak Anda pegang? <TextLink href="/klaim">Klaim dengan kode</TextLink>,
          atau minta bantuan petugas di halaman yang sama.
        </p>
      </div>
    </>
  );
}
