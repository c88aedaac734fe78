/** A mail server as named by one address: `smtp://name:password@host:587`, or `smtps://…:465` for TLS from the start. */
export type MailServer = {
  host: string;
  port: number;
  user?: string;
  password?: string;
  /** From the first byte. */
  isTls: boolean;
  /** Otherwise upgraded when the server offers it; required, whenever a password would travel. */
  mustUpgrade: boolean;
  /** False for a server of one's own with a certificate that nobody signed. */
  checksCertificate: boolean;
};

const isLocal = (host: string) => /^(localhost|127\.|\[?::1\]?$)/.test(host);

/** Reads the address, or answers with nothing when it is none. `?sertifikat=abaikan` accepts any certificate. */
export function readMailServer(address: string): MailServer | undefined {
  const url = URL.parse(address);
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol)) return undefined;
  const isTls = url.protocol === "smtps:";
  const user = decodeURIComponent(url.username) || undefined;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (isTls ? 465 : 587),
    user,
    password: decodeURIComponent(url.password) || undefined,
    isTls,
    mustUpgrade: !isTls && (url.searchParams.get("tls") === "wajib" || (!!user && !isLocal(url.hostname))),
    checksCertificate: url.searchParams.get("sertifikat") !== "abaikan",
  };
}
