import type { Requirement } from "@/domain/legalitas/verdict";

type Product = {
  id: string;
  name: string;
  state: string;
  verdict: { complete: boolean; requirements: readonly Requirement[] };
};

export type NextStep = {
  key: string;
  title: string;
  detail: string;
  path: string;
  query: Record<string, string>;
  button: string;
};

/** What an owner does next, most urgent first: papers that are missing, then products that are ready to go. */
export function nextSteps(products: readonly Product[], names: Readonly<Record<string, string>>): NextStep[] {
  if (products.length === 0) {
    const detail = "Tulis nama, jenis, dan harganya. Setelah itu Anda tahu izin apa yang diperlukan.";
    return [
      {
        key: "produk",
        title: "Tambahkan produk pertama",
        detail,
        path: "/pelaku/produk/baru",
        query: {},
        button: "Tambah produk",
      },
    ];
  }
  return [...forbidden(products), ...papers(products, names), ...returned(products), ...ready(products)];
}

/** One step for each kind of paper, however many products wait for it. */
function papers(products: readonly Product[], names: Readonly<Record<string, string>>): NextStep[] {
  const lacking = products.flatMap((product) =>
    product.verdict.requirements
      .filter(({ level, nextStep, state }) => level === "wajib" && nextStep !== null && state !== "tidak_boleh")
      .map((requirement) => ({ product, requirement })),
  );
  const kinds = [...new Set(lacking.map(({ requirement }) => requirement.kind))];
  return kinds.flatMap((kind) => {
    const these = lacking.filter(({ requirement }) => requirement.kind === kind);
    const [first] = these;
    if (!first) return [];
    const whom = these.length === 1 ? first.product.name : `${these.length} produk`;
    return [
      {
        key: kind,
        title: `${names[kind] ?? kind} untuk ${whom}`,
        detail: first.requirement.reason,
        path: "/pelaku/legalitas/baru",
        query: { jenis: kind },
        button: `Ajukan ${names[kind] ?? kind}`,
      },
    ];
  });
}

const forbidden = (products: readonly Product[]) =>
  products.flatMap(({ id, name, verdict }): NextStep[] => {
    const breach = verdict.requirements.find(({ state }) => state === "tidak_boleh");
    if (!breach) return [];
    return [
      {
        key: `${id}-x`,
        title: `Periksa jenis ${name}`,
        detail: breach.reason,
        path: `/pelaku/produk/${id}`,
        query: {},
        button: "Buka produk",
      },
    ];
  });

const returned = (products: readonly Product[]) =>
  products
    .filter(({ state }) => state === "dikembalikan")
    .map(
      ({ id, name }): NextStep => ({
        key: `${id}-k`,
        title: `Perbaiki ${name}`,
        detail: "Kurasi mengembalikan produk ini dengan catatan.",
        path: `/pelaku/produk/${id}`,
        query: {},
        button: "Baca catatannya",
      }),
    );

const ready = (products: readonly Product[]) =>
  products
    .filter(({ state, verdict }) => state === "draf" && verdict.complete)
    .map(
      ({ id, name }): NextStep => ({
        key: `${id}-a`,
        title: `Ajukan ${name} ke galeri`,
        detail: "Legalitasnya sudah lengkap.",
        path: `/pelaku/produk/${id}`,
        query: {},
        button: "Ajukan",
      }),
    );
