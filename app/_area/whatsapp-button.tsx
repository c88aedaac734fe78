import { ButtonLink } from "@/components/ui/button-link";

type Props = { businessId: string; about?: { dokumen: string } | { produk: string } | { pendampingan: string } };

/** To the page where an officer prepares a message about this very thing. */
export function WhatsappButton({ businessId, about }: Props) {
  const query = about ? `?${new URLSearchParams(about)}` : "";
  return (
    <ButtonLink href={`/dinas/pelaku/${businessId}/pesan${query}`} variant="secondary" icon="chat">
      Kirim lewat WhatsApp
    </ButtonLink>
  );
}
