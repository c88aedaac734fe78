import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";

/** To the page where an officer prepares a message to an owner. */
export function WhatsappButton<Page extends string>({ page }: { page: Route<Page> }) {
  return (
    <ButtonLink href={page} variant="secondary" icon="chat">
      Kirim lewat WhatsApp
    </ButtonLink>
  );
}
