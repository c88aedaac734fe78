import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import type { draftMessage } from "@/domain/messages/draft-message";
import { formatPhone } from "@/lib/phone";
import { prepareMessageAction } from "./actions";

type Props = { businessId: string; caseId?: string; draft: Awaited<ReturnType<typeof draftMessage>> };

export function MessageForm({ businessId, caseId, draft: { phone, isSure, words } }: Props) {
  if (!phone) {
    return (
      <Notice tone="warn">
        Usaha ini belum punya nomor HP. Mintalah nomornya saat pemiliknya datang ke loket, atau minta pemiliknya
        mengisinya di halaman profil.
      </Notice>
    );
  }
  return (
    <Form action={prepareMessageAction} submit="Buka di WhatsApp" label="Pesan WhatsApp">
      <input type="hidden" name="businessId" value={businessId} />
      {caseId && <input type="hidden" name="caseId" value={caseId} />}
      {isSure ? (
        <TextArea
          label={`Pesan untuk ${formatPhone(phone)}`}
          name="words"
          rows={8}
          maxLength={1500}
          defaultValue={words}
          hint="Boleh Anda ubah. Jangan menulis NIK, kata sandi, atau kode."
        />
      ) : (
        <>
          <Notice tone="warn" title={`${formatPhone(phone)} belum dipastikan milik pemiliknya`}>
            Karena itu hanya pertanyaan ini yang dapat dikirim. Sesudah pemiliknya menjawab, catat di loket bahwa
            nomornya sudah dipastikan.
          </Notice>
          <blockquote className="rounded-control bg-sunken px-4 py-3">{words}</blockquote>
          <input type="hidden" name="words" value={words} />
        </>
      )}
      <p className="text-ink-soft">
        Portal mencatat siapa yang menyiapkan pesan ini dan kapan. Apakah pesannya jadi dikirim dan sampai, hanya HP
        Anda yang tahu.
      </p>
    </Form>
  );
}
