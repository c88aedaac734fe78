import type { PermitField } from "../fields";

export type PermitPiece = { text: string; label: PermitField | null };

const labels: readonly (readonly [RegExp, PermitField])[] = [
  [/SPP?[\s.-]*P?\.?IRT|P[\s.-]{0,2}IRT|DINKES/, "pirt"],
  [/NIB|INDUK BERUSAHA/, "nib"],
  [/HALAL|BPJPH/, "halal"],
  [/NOTIF\w*|KOSMETIK/, "cosmetic"],
  [/HKI|HAKI|MERE?K/, "brand"],
  [/BPOM/, "bpom"],
];
const anyLabel =
  /(?<![A-Z])(?:SPP?[\s.-]*P?\.?IRT|P[\s.-]{0,2}IRT|DINKES|NIB|HALAL|BPJPH|NOTIF\w*|KOSMETIK|HKI|HAKI|MERE?K|BPOM|M[DL](?=[\s.:]*\d)|N[A-E](?=\s*\d{3})|IDM(?=\s*\d)|[DJ]ID(?=\d)|KH(?=\s*\d)|ID(?=\s*\d{5}))/g;
const separators = /[\n\r;,|&+]|\s\/\s|\/(?=\s*[A-Za-z]{2})|\b(?:dan|serta)\b/i;

/** A cell's text cut into one piece per permit, each with the kind it names. */
export function permitPieces(text: string): PermitPiece[] {
  const cut = text.split(separators).flatMap((part) => atLabels(part.toUpperCase()));
  const pieces: PermitPiece[] = [];
  let waiting: PermitField | null = null;
  for (const part of cut) {
    const label = labels.find(([words]) => words.test(part))?.[1] ?? null;
    const rest = label
      ? part.replaceAll(anyLabel, (word) => (/^(MD|ML|N[A-E]|IDM|[DJ]ID|KH|ID)$/.test(word) ? word : " "))
      : part;
    const plain = rest.replace(/^[\s:.=()-]*(?:(?:NO|NOMOR|SERTIFIKAT|RI|IZIN)\b[\s:.=()-]*)*/, "").trim();
    if (plain === "" && label) {
      if (waiting) pieces.push({ text: "", label: waiting });
      waiting = label;
      continue;
    }
    for (const chunk of runTogether(plain === "" ? part.trim() : plain))
      pieces.push({ text: chunk, label: label ?? waiting });
    waiting = null;
  }
  if (waiting) pieces.push({ text: "", label: waiting });
  return pieces.filter(({ text, label }) => text !== "" || label);
}

function atLabels(part: string) {
  const starts = [...part.matchAll(anyLabel)].map(({ index }) => index);
  const cuts = [0, ...starts.filter((at) => at > 0), part.length];
  return cuts
    .slice(0, -1)
    .map((from, i) => part.slice(from, cuts[i + 1]).trim())
    .filter(Boolean);
}

/** `0946838853320 206321525026327`: two numbers with only a blank between them. */
function runTogether(text: string) {
  const chunks = text.split(/\s+/);
  const whole = (chunk: string) => /^[A-Z]{0,3}\d[\d.-]*$/.test(chunk) && chunk.replaceAll(/\D/g, "").length >= 12;
  return chunks.length > 1 && chunks.every(whole) ? chunks : [text];
}
