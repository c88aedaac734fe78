import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { checklists, partners, placeReports, places } from "@/db/schema";
import type { Person } from "@/domain/policy";
import { recordVisit } from "@/domain/visits/record-visit";
import { karawang } from "../reference/kecamatan";
import { momentIn } from "./day-in";

/** Kecamatan that have no pojok yet. */
const without = ["32.15.08", "32.15.12", "32.15.22", "32.15.24"];

/** The gallery, a sentra, a partner's corner, and a pojok in most kecamatan. */
export async function demoPlaces(tx: Tx) {
  const [partner] = await tx.insert(partners).values({ name: "Hotel Lumbung Padi (contoh)" }).returning();
  if (!partner) throw new Error("The demo partner could not be written.");
  const shared = { openedOn: "2020-08-24", address: "Alamat contoh" };
  const rows = await tx
    .insert(places)
    .values([
      {
        ...shared,
        slug: "galeri-umkm-karawang",
        kind: "galeri",
        name: "Galeri UMKM Karawang (contoh)",
        kecamatanCode: "32.15.01",
        service: "dijaga",
        hours: "Senin–Sabtu 08.00–15.30",
        latitude: -6.3021,
        longitude: 107.2956,
      },
      {
        ...shared,
        slug: "sentra-rawamerta",
        kind: "sentra",
        name: "Sentra UMKM Rawamerta (contoh)",
        kecamatanCode: "32.15.18",
        service: "dijaga",
        hours: "Setiap hari 09.00–17.00",
        openedOn: "2025-02-10",
        latitude: -6.2352,
        longitude: 107.3531,
      },
      {
        ...shared,
        slug: "sudut-umkm-hotel",
        kind: "mitra",
        name: "Sudut UMKM Hotel Lumbung Padi (contoh)",
        kecamatanCode: "32.15.03",
        service: "display",
        hours: "Setiap hari 07.00–22.00",
        openedOn: "2025-06-02",
        latitude: -6.3378,
        longitude: 107.2899,
        partnerId: partner.id,
      },
      ...karawang
        .filter(([code]) => !without.includes(code))
        .map(([code, name, latitude, longitude], i) => ({
          ...shared,
          slug: `pojok-${name.toLowerCase().replaceAll(" ", "-")}`,
          kind: "pojok" as const,
          name: `Pojok UMKM ${name}`,
          address: `Kantor Kecamatan ${name} (contoh)`,
          kecamatanCode: code,
          service: i % 3 === 1 ? ("dijaga" as const) : ("display" as const),
          hours: "Senin–Jumat 08.00–15.00",
          openedOn: "2021-03-01",
          latitude,
          longitude,
        })),
    ])
    .returning();
  const named = (slug: string) => {
    const place = rows.find((row) => row.slug === slug);
    if (!place) throw new Error(`The demo place ${slug} is missing.`);
    return place;
  };
  return {
    partner,
    gallery: named("galeri-umkm-karawang"),
    sentra: named("sentra-rawamerta"),
    hotel: named("sudut-umkm-hotel"),
    eastPojok: named("pojok-karawang-timur"),
    pojok: rows.filter(({ kind }) => kind === "pojok"),
  };
}

type Places = Awaited<ReturnType<typeof demoPlaces>>;

const notes = ["Rak penuh.", "Sebagian rak kosong.", "Kunci rak dipegang satpam.", "Petugas sedang cuti.", null];

/** What officers said over the last months: some places are silent, some closed. */
export async function demoReports(tx: Tx, { pojok, eastPojok }: Places, officer: Person) {
  const states = ["display", "dijaga", "display", "tutup", "dijaga"] as const;
  const rows = pojok.flatMap((place, i) => {
    if (place.id === eastPojok.id || i % 8 === 5) return [];
    const reportedAt = momentIn(-((i * 11) % 95) - 1);
    const state = states[i % states.length] ?? "display";
    const productCount = state === "tutup" ? 0 : 6 + ((i * 7) % 31);
    return [
      {
        id: v7(),
        placeId: place.id,
        state,
        productCount,
        note: notes[i % notes.length],
        reportedBy: officer.userId,
        reportedAt,
        receivedAt: reportedAt,
      },
    ];
  });
  await tx.insert(placeReports).values(rows);
  const at = momentIn(-9);
  await tx.insert(placeReports).values({
    id: v7(),
    placeId: eastPojok.id,
    state: "display",
    productCount: 14,
    note: "Rak tanpa penjaga; kunci di resepsionis.",
    reportedBy: officer.userId,
    reportedAt: at,
    receivedAt: at,
  });
}

/** A few visits of the last weeks. */
export async function demoVisits(tx: Tx, { pojok }: Places, visitor: Person) {
  const [checklist] = await tx.select().from(checklists).limit(1);
  const keys = checklist?.questions.map(({ key }) => key) ?? [];
  const outcomes = [
    "buka_dijaga",
    "buka_tanpa_petugas",
    "tutup",
    "buka_tanpa_petugas",
    "tidak_ditemukan",
    "buka_dijaga",
  ] as const;
  for (const [i, outcome] of outcomes.entries()) {
    const place = pojok[i * 4];
    if (!place?.latitude || !place.longitude) continue;
    const isOpen = outcome.startsWith("buka");
    const answer = (n: number) => ((i + n) % 4 === 3 ? ("tidak" as const) : ("ya" as const));
    await recordVisit(
      visitor,
      {
        id: v7(),
        placeId: place.id,
        outcome,
        checklistVersion: 1,
        answers: isOpen ? Object.fromEntries(keys.map((key, n) => [key, answer(n)])) : {},
        note: isOpen ? undefined : "Ditanyakan ke kantor kecamatan; diminta datang lagi.",
        photoIds: [],
        position: { latitude: place.latitude + 0.0004, longitude: place.longitude, accuracy: 14 },
        visitedAt: momentIn(-(i * 5) - 2),
      },
      tx,
    );
  }
}
