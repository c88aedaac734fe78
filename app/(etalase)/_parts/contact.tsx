import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { siteName } from "@/lib/site-name";

type Props = { phone: string | null; business: string; about: string };

/** WhatsApp with a prepared message, where the maker agreed to be reached. */
export function Contact({ phone, business, about }: Props) {
  if (!phone) {
    return (
      <p className="rounded-control bg-sunken px-4 py-3 text-ink-soft text-sm">
        {business} belum membuka nomor kontaknya untuk umum. Produknya dapat Anda lihat langsung di tempat pajang.
      </p>
    );
  }
  const text = `Halo ${business}, saya melihat ${about} di ${siteName()}. Apakah masih tersedia?`;
  return (
    <a
      href={`https://wa.me/${phone.replace("+", "")}?text=${encodeURIComponent(text)}`}
      rel="noopener nofollow"
      className={`${buttonStyle()} w-full sm:w-auto`}
    >
      <Icon name="chat" />
      Hubungi lewat WhatsApp
    </a>
  );
}
