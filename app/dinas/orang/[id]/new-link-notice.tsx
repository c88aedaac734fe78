import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { siteName } from "@/lib/site-name";
import { whatsappLink } from "@/lib/whatsapp-link";
import type { PersonShown } from "./contact-card";
import { CopyField } from "./copy-field";

/** The link just made, to copy or to send by WhatsApp; it can't be shown again later. */
export function NewLinkNotice({ path, person }: { path: string; person: PersonShown }) {
  const isInvitation = path.startsWith("/undangan/");
  const address = new URL(path, process.env.NEXTAUTH_URL ?? "http://localhost:3000").href;
  const text = isInvitation
    ? `Yth. ${person.name}, Anda diundang ke portal ${siteName()}. Buat kata sandi Anda lewat tautan ini (berlaku 7 hari, sekali pakai): ${address}`
    : `Yth. ${person.name}, buat kata sandi baru untuk portal ${siteName()} lewat tautan ini (berlaku 24 jam, sekali pakai): ${address}`;
  // An invitation goes to the number that the office typed in; an account goes to none that nobody proved.
  const mayBeSent = isInvitation || person.isPhoneProved;
  return (
    <Notice
      tone="good"
      title={isInvitation ? "Undangan siap dikirim" : "Tautan kata sandi siap diserahkan"}
      action={
        mayBeSent &&
        person.phone && (
          <ButtonLink href={whatsappLink(person.phone, text)} icon="chat">
            Kirim lewat WhatsApp
          </ButtonLink>
        )
      }
    >
      <p>
        Kirimkan hanya kepada {person.name}: siapa pun yang memegang tautan ini dapat membuat kata sandinya. Berlaku{" "}
        {isInvitation ? "7 hari" : "24 jam"}, sekali pakai. Salin sekarang; beberapa menit lagi tautan ini tidak
        ditampilkan lagi.
      </p>
      {!mayBeSent && (
        <p>
          Nomor HP akun ini belum dipastikan dengan kode, jadi tautannya tidak dikirim ke sana: serahkan langsung kepada
          orangnya.
        </p>
      )}
      <CopyField label="Tautan" value={address} />
    </Notice>
  );
}
