import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { phoneCodeDays } from "@/domain/phones/send-phone-code";
import { formatPhone } from "@/lib/phone";
import { showReadableCode } from "@/lib/readable-code";
import { whatsappLink } from "@/lib/whatsapp-link";

type Props = { code: string; name: string; phone: string };

/** The code while it may be seen, and the message that carries it to the number and nowhere else. */
export function CodeNotice({ code, name, phone }: Props) {
  const shown = showReadableCode(code);
  const words = `Seseorang dengan nama akun ${name} menyatakan nomor ini miliknya di portal Galeri UMKM. Bila itu Anda, ketik kode ${shown} di ${process.env.NEXTAUTH_URL ?? ""}/klaim/nomor (berlaku ${phoneCodeDays} hari, sekali pakai). Bila bukan, abaikan pesan ini. Jangan dibagikan kepada siapa pun, juga tidak kepada petugas.`;
  return (
    <Notice tone="warn" title="Kode hanya tampil sekarang">
      <p className="my-3 font-bold text-2xl tabular-nums">{shown}</p>
      <p>Kirim dalam sepuluh menit, hanya ke {formatPhone(phone)}. Jangan membacakannya lewat telepon.</p>
      <div className="mt-4">
        <ButtonLink href={whatsappLink(phone, words)} variant="secondary" icon="chat">
          Kirim lewat WhatsApp
        </ButtonLink>
      </div>
    </Notice>
  );
}
