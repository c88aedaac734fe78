import type { Metadata } from "next";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getNoticeSettings } from "@/domain/mail/notice-settings";
import { MailAddress } from "./mail-address";
import { MailChoices } from "./mail-choices";

export const metadata: Metadata = { title: "Atur pemberitahuan" };

export default function NoticeSettingsPage() {
  return (
    <>
      <PageHeader
        title="Atur pemberitahuan"
        lead="Di aplikasi, semuanya selalu ada di lonceng. Di sini Anda memilih mana yang juga dikirim ke email."
        crumbs={[{ href: "/akun/pemberitahuan", label: "Pemberitahuan" }, { label: "Atur" }]}
      />
      <Waiting fallback={<Skeleton lines={8} />}>
        <Own />
      </Waiting>
    </>
  );
}

async function Own() {
  const settings = await getNoticeSettings(await requireActor());
  return (
    <div className="space-y-6">
      <MailAddress settings={settings} />
      <MailChoices settings={settings} />
    </div>
  );
}
