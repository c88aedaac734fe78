import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { findNewCode } from "@/app/dinas/loket/code-cookie";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { getPhoneCheck } from "@/domain/phones/list-phone-checks";
import { formatPhone } from "@/lib/phone";
import { sendPhoneCodeAction } from "../actions";
import { CodeNotice } from "./code-notice";

export const metadata: Metadata = { title: "Kode untuk nomor HP" };

type Props = PageProps<"/dinas/loket/nomor/[id]">;

export default function PhoneCodePage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={6} />}>
      <PhoneCode params={params} />
    </Waiting>
  );
}

async function PhoneCode({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  const { name, phone, userId, askedAt, sentAt, sentBy } = await guarded(() => getPhoneCheck(actor, pathId(id)));
  const code = sentAt ? await findNewCode() : undefined;
  return (
    <>
      <PageHeader
        title={`Kode untuk ${formatPhone(phone)}`}
        lead={`${name} menyatakan nomor ini miliknya. Hanya kode yang sampai ke HP itu yang membuktikannya.`}
        crumbs={[
          { href: "/dinas/loket", label: "Loket" },
          { href: "/dinas/loket/nomor", label: "Nomor HP" },
          { label: name },
        ]}
      />
      <div className="space-y-6">
        {code && <CodeNotice code={code} name={name} phone={phone} />}
        {userId === actor.userId ? (
          <Notice tone="warn">Ini nomor Anda sendiri. Petugas lain yang menyiapkan kodenya.</Notice>
        ) : (
          <Card title={sentAt ? "Kode baru" : "Siapkan kodenya"}>
            <Form
              action={sendPhoneCodeAction}
              submit={sentAt ? "Ganti dengan kode baru" : "Siapkan kode"}
              submitVariant={code ? "secondary" : "primary"}
              label="Siapkan kode"
            >
              <input type="hidden" name="checkId" value={id} />
              <p className="text-ink-soft">
                Diminta <Time value={askedAt} />.{" "}
                {sentAt && (
                  <>
                    Kode terakhir disiapkan {sentBy}, <Time value={sentAt} />; yang baru menggantikannya.
                  </>
                )}
              </p>
              <RadioGroup
                label="Bagaimana kode itu sampai"
                name="how"
                options={[
                  { value: "pesan", text: `Saya kirim lewat WhatsApp ke ${formatPhone(phone)}` },
                  { value: "loket", text: "Orangnya di loket, dan HP-nya berdering saat saya telepon" },
                ]}
              />
            </Form>
          </Card>
        )}
      </div>
    </>
  );
}
