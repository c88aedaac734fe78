import type { Metadata } from "next";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { OwnConsents } from "./own-consents";
import { OwnExport } from "./own-export";
import { OwnRequests } from "./own-requests";
import { WhoLooked } from "./who-looked";

export const metadata: Metadata = { title: "Data saya" };

export default function OwnDataPage() {
  return (
    <>
      <PageHeader
        title="Data saya"
        lead="Untuk apa data Anda boleh dipakai, siapa yang melihatnya, dan cara mengambil atau menghapusnya."
        crumbs={[{ href: "/akun", label: "Akun saya" }, { label: "Data saya" }]}
      />
      <Waiting fallback={<Skeleton lines={8} />}>
        <Own />
      </Waiting>
    </>
  );
}

async function Own() {
  const actor = await requireActor();
  return (
    <div className="space-y-6">
      <OwnConsents actor={actor} />
      <WhoLooked actor={actor} />
      <OwnExport actor={actor} />
      <OwnRequests actor={actor} />
    </div>
  );
}
