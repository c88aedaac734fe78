import { Form } from "@/components/forms/form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { NoticeSettings } from "@/domain/mail/notice-settings";
import { askToConfirmAction } from "./actions";

/** Where mail goes, and whether it may. */
export function MailAddress({ settings }: { settings: NoticeSettings }) {
  const { isSending, address, confirmedAt, refusedAt, asked } = settings;
  return (
    <Card title="Alamat email">
      <div className="space-y-4">
        {!isSending && (
          <Notice tone="warn">
            Portal ini belum mengirim email: dinas belum mengatur server emailnya. Pilihan Anda tetap disimpan dan
            berlaku begitu email menyala.
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <p className="break-all font-medium">{address ?? "Belum ada alamat email"}</p>
          {address && confirmedAt && !refusedAt && (
            <Badge tone="good" icon="check">
              Dikonfirmasi
            </Badge>
          )}
          {address && !confirmedAt && !refusedAt && <Badge tone="warn">Belum dikonfirmasi</Badge>}
          {refusedAt && <Badge tone="bad">Ditolak servernya</Badge>}
        </div>
        {refusedAt && (
          <p>
            Server di sana menyatakan alamat ini tidak ada (<Time value={refusedAt} />
            ), jadi email tidak dikirim lagi ke sini. Ganti alamatnya, atau minta tautan konfirmasi bila sudah benar.
          </p>
        )}
        {!refusedAt && address && !confirmedAt && (
          <p className="text-ink-soft">
            Email baru dikirim sesudah Anda membuka tautan konfirmasi, supaya tidak ada orang lain yang membacanya.
          </p>
        )}
        {asked && !confirmedAt && (
          <p className="text-ink-soft">
            Tautan terakhir diminta <Time value={asked.at} />
            {asked.state === "menunggu" ? ", sedang dikirim." : asked.state === "terkirim" ? ", sudah dikirim." : "."}{" "}
            Periksa juga folder spam.
          </p>
        )}
        {address && isSending && (!confirmedAt || refusedAt) && (
          <Form
            action={askToConfirmAction}
            submit="Kirim tautan konfirmasi"
            submitVariant="secondary"
            label="Kirim tautan konfirmasi"
          >
            {null}
          </Form>
        )}
        <p>
          <TextLink href="/akun#surel">{address ? "Ganti alamat email" : "Isi alamat email"}</TextLink>
        </p>
      </div>
    </Card>
  );
}
