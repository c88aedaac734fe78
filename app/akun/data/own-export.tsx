import { Form } from "@/components/forms/form";
import { PasswordField } from "@/components/forms/password-field";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import { findExport } from "@/domain/personal-data/make-export";
import type { Person } from "@/domain/policy";
import { makeExportAction } from "./actions";

/** A copy of everything, to keep or to take elsewhere. */
export async function OwnExport({ actor }: { actor: Person }) {
  const link = await findExport(actor);
  return (
    <Card title="Salinan data saya">
      <div className="space-y-4">
        <p className="text-ink-soft">
          Satu berkas ZIP berisi akun, usaha, persetujuan, produk, dokumen, keputusan, jejak, siapa yang melihat nomor
          identitas Anda, dan semua berkas yang Anda unggah. Ada halaman yang langsung terbaca, tabel CSV, dan JSON.
        </p>
        {link && (
          <p>
            <a href={`/akun/data/unduh?kunci=${link.token}`} download className="font-semibold text-brand underline">
              Unduh salinan data saya
            </a>
            <br />
            <span className="text-ink-soft text-sm">
              Hanya untuk Anda, sampai <Time value={link.expiresAt} />.
            </span>
          </p>
        )}
        <Form
          action={makeExportAction}
          submit={link ? "Buat tautan baru" : "Siapkan salinan"}
          submitVariant="secondary"
          label="Siapkan salinan data"
        >
          <PasswordField
            label="Kata sandi Anda"
            name="currentPassword"
            hint="Salinannya memuat NIK dan NPWP utuh, jadi kami pastikan dulu bahwa ini Anda."
          />
        </Form>
      </div>
    </Card>
  );
}
