import { formatDate } from "@/lib/dates";
import { showNumber } from "./show-number";
import { stateOn } from "./state-on";
import type { Names, Paper, Requirement, RequirementState, Rule } from "./verdict";

type Judged = Pick<Requirement, "state" | "reason" | "nextStep" | "documentId" | "until">;
type Standing = { paper: Paper; judged: Judged };

/** Best first: what satisfies a requirement wins over what waits, which wins over what ended. */
const order: readonly RequirementState[] = ["terpenuhi", "menunggu", "kedaluwarsa", "dicabut", "belum_ada"];

/** Where one row of the matrix stands for these documents on a date; nothing for one that asks nothing. */
export function judgeRequirement(rule: Rule, papers: readonly Paper[], names: Names, date: string) {
  const { level } = rule;
  if (level === "tidak_perlu") return undefined;
  const judged =
    level === "tidak_boleh" ? judgeProhibition(rule, papers, names, date) : best(rule, papers, names, date);
  return judged && { ruleId: rule.id, kind: rule.kind, level, source: rule.source, ...judged };
}

function best(rule: Rule, papers: readonly Paper[], names: Names, date: string): Judged {
  const kinds = [rule.kind, ...rule.alternatives];
  const standings = papers
    .filter((paper) => kinds.includes(paper.kind))
    .map((paper): Standing => ({ paper, judged: judgePaper(paper, nameOf(names, paper.kind), date) }));
  const [first] = standings.toSorted(
    (a, b) => rank(a.judged) - rank(b.judged) || lasts(b.paper).localeCompare(lasts(a.paper)),
  );
  return first?.judged ?? missing(kinds.map((kind) => nameOf(names, kind)).join(" atau "));
}

function judgePaper(paper: Paper, name: string, date: string): Judged {
  const about = { documentId: paper.id, until: null };
  const state = stateOn(paper, date);
  if (state === "dicabut") {
    return {
      ...about,
      state: "dicabut",
      reason: `${name} ${showNumber(paper.kind, paper.number)} dicabut${since(paper)}${because(paper)}`,
      nextStep: `Ajukan ${name} yang masih berlaku.`,
    };
  }
  if (paper.state === "dikembalikan") {
    return {
      ...about,
      state: "belum_ada",
      reason: `${name} dikembalikan${because(paper)}`,
      nextStep: `Perbaiki, lalu ajukan ${name} lagi.`,
    };
  }
  if (paper.state === "ditolak") {
    return {
      ...about,
      state: "belum_ada",
      reason: `${name} ${showNumber(paper.kind, paper.number)} ditolak${because(paper)}`,
      nextStep: `Ajukan ${name} lain yang sah, atau tanyakan ke bagian legalitas.`,
    };
  }
  if (paper.state === "tercatat") {
    return {
      ...about,
      state: "belum_ada",
      reason: `Nomor ${name} sudah tercatat, tetapi berkasnya belum ada.`,
      nextStep: `Unggah foto atau PDF ${name} ${showNumber(paper.kind, paper.number)}.`,
    };
  }
  if (paper.held?.from) {
    return { ...about, state: "belum_ada", reason: paper.held.reason, nextStep: paper.held.nextStep };
  }
  if (paper.expiresOn && paper.expiresOn < date) {
    return {
      ...about,
      state: "kedaluwarsa",
      until: paper.expiresOn,
      reason:
        paper.held?.reason ??
        `${name} ${showNumber(paper.kind, paper.number)} berakhir ${formatDate(paper.expiresOn)}.`,
      nextStep: `Perpanjang ${name}, lalu ajukan yang baru.`,
    };
  }
  if (state === "diajukan" || !paper.isConfirmed) {
    return {
      ...about,
      state: "menunggu",
      reason: `${name} sudah diajukan dan menunggu diperiksa petugas legalitas.`,
      nextStep: null,
    };
  }
  if (paper.issuedOn && paper.issuedOn > date) {
    return {
      ...about,
      state: "belum_ada",
      reason: `${name} baru berlaku mulai ${formatDate(paper.issuedOn)}.`,
      nextStep: `Tunggu sampai ${formatDate(paper.issuedOn)}.`,
    };
  }
  return {
    ...about,
    state: "terpenuhi",
    until: paper.expiresOn,
    reason: `${name} ${showNumber(paper.kind, paper.number)} terverifikasi${paper.expiresOn ? `, berlaku sampai ${formatDate(paper.expiresOn)}` : ""}.`,
    nextStep: null,
  };
}

/** A document that stands, or may yet stand, for something that this product may not have. */
export function judgeProhibition(
  rule: { kind: string },
  papers: readonly Paper[],
  names: Names,
  date: string,
  whose = "jenis produk ini",
): Judged | undefined {
  const breach = papers.find(
    (paper) =>
      paper.kind === rule.kind &&
      !["dicabut", "dikembalikan", "ditolak"].includes(stateOn(paper, date)) &&
      (paper.expiresOn === null || paper.expiresOn >= date),
  );
  if (!breach) return undefined;
  const name = nameOf(names, rule.kind);
  return {
    state: "tidak_boleh",
    reason: `${name} tidak boleh dipakai untuk ${whose}.`,
    nextStep: `Periksa apakah jenis produknya sudah benar. Bila benar, produk ini perlu izin lain; tanyakan ke bagian legalitas.`,
    documentId: breach.id,
    until: null,
  };
}

function missing(name: string): Judged {
  return {
    state: "belum_ada",
    reason: `Belum ada ${name} untuk produk ini.`,
    nextStep: `Unggah foto atau PDF ${name}.`,
    documentId: null,
    until: null,
  };
}

const since = ({ withdrawnOn }: Paper) => (withdrawnOn ? ` sejak ${formatDate(withdrawnOn)}` : "");
const because = (paper: Paper) => (paper.reason ? `: ${paper.reason.replace(/\.$/, "")}.` : ".");
const nameOf = (names: Names, kind: string) => names[kind] ?? kind;
const rank = (judged: Judged) => order.indexOf(judged.state);
const lasts = (paper: Paper) => paper.expiresOn ?? "9999-12-31";
