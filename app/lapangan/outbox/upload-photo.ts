type Upload = { fileId: string } | { status: number; problem: string };

/** Sends one photo, and believes it has arrived only when the server names the checksum of what left this phone. */
export async function uploadPhoto(photo: Blob, send: typeof fetch): Promise<Upload> {
  const body = new FormData();
  body.set("purpose", "foto_kunjungan");
  body.set("file", photo, "kunjungan.jpg");
  const answer = await send("/api/files", { method: "POST", body, headers: { accept: "application/json" } });
  const said = (await answer.json()) as { id?: string; sha256?: string; error?: string };
  if (!answer.ok || !said.id) return { status: answer.status, problem: said.error ?? "Foto belum diterima." };
  const own = await checksum(photo);
  if (own && said.sha256 && own !== said.sha256) return { status: 503, problem: "Foto rusak di jalan." };
  return { fileId: said.id };
}

/** Nothing where the browser offers no checksums: over plain http in a local network. */
async function checksum(photo: Blob) {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", await photo.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
