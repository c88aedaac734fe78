import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notices } from "@/db/schema";
import { sampleNumbers, submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { noticeWords } from "../notices/notice-words";
import { rejectDocument } from "./reject-document";
import { returnDocument } from "./return-document";
import { withdrawDocument } from "./withdraw-document";

const reason = "Dokumen ini milik usaha lain.";

test.each([
  ["dokumen_ditolak", /^NIB ditolak$/, /Dokumen ini milik usaha lain\. Nomor ini tidak dapat diajukan lagi/],
  ["dokumen_dikembalikan", /^NIB dikembalikan$/, /Dokumen ini milik usaha lain\. Perbaiki, lalu ajukan lagi/],
  [
    "dokumen_dicabut",
    /^NIB tidak berlaku lagi$/,
    /Tercatat dicabut penerbitnya\. Alasannya: Dokumen ini milik usaha lain/,
  ],
] as const)("%s: its owner, and nobody else, reads which paper it was and why", (kind, title, text) =>
  rolledBack(async (tx) => {
    const { submit, approve, owner, verifier } = await submitting(tx);
    const documentId = await submit("nib", sampleNumbers.nib);
    if (kind === "dokumen_dicabut") await approve(documentId);
    const decide = {
      dokumen_ditolak: () => rejectDocument(verifier, { documentId, reason }, tx),
      dokumen_dikembalikan: () => returnDocument(verifier, { documentId, reason }, tx),
      dokumen_dicabut: () => withdrawDocument(verifier, { documentId, reason, withdrawnOn: "2026-11-01" }, tx),
    }[kind];
    await decide();
    const told = await tx.select().from(notices).where(eq(notices.kind, kind));
    expect(told.map(({ userId, role }) => [userId, role])).toEqual([[owner.userId, null]]);
    for (const one of told) {
      expect(noticeWords(one)).toMatchObject({
        title: expect.stringMatching(title),
        text: expect.stringMatching(text),
        href: `/pelaku/legalitas/${documentId}`,
      });
    }
  }),
);
