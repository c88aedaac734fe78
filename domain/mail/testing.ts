import type { Db } from "@/db/client";
import { mailAddresses } from "@/db/schema";
import { readMailServer } from "@/lib/mail/mail-server";
import type { MailSettings } from "./mail-settings";

/** Settings of a test that sends to its own server. */
export function settingsFor(url: string): MailSettings {
  const server = readMailServer(url);
  if (!server) throw new Error(`No mail server: ${url}`);
  return { server, from: "Galeri Contoh <galeri@contoh.test>", baseUrl: "https://galeri.test", secret: "s".repeat(32) };
}

/** The address of this person is theirs. */
export async function confirmed(tx: Db, { userId, name }: { userId: string; name: string }) {
  const address = `${name.toLowerCase().replaceAll(" ", ".")}@uji.test`;
  await tx.insert(mailAddresses).values({ userId, address, confirmedAt: new Date() });
  return address;
}
