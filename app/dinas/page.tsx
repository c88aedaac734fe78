import type { Metadata } from "next";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { canSomewhere } from "@/domain/policy";
import { siteName } from "@/lib/site-name";
import { HeadOverview } from "./_beranda/head-overview";
import { MyQueues } from "./_beranda/my-queues";

export const metadata: Metadata = { title: { absolute: `Beranda dinas · ${siteName()}` } };

export default async function OfficePage() {
  const actor = await requireActor();
  const seesAll = canSomewhere(actor, "dashboard.read");
  return (
    <>
      <PageHeader
        title={seesAll ? "Keadaan hari ini" : "Pekerjaan Anda"}
        lead="Setiap angka dapat dibuka sampai ke barisnya."
      />
      {seesAll ? <HeadOverview actor={actor} /> : <MyQueues actor={actor} />}
    </>
  );
}
