/** A short letter: what it is about, a few paragraphs or headed items, one thing to do, and small print. */
export type Letter = {
  lang: string;
  /** Whose letter it is, above everything. */
  sender: string;
  heading: string;
  paragraphs?: readonly string[];
  items?: readonly { title: string; text: string }[];
  action?: { label: string; url: string };
  smallPrint: readonly { text: string; url?: string }[];
};

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const safe = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const p = (text: string, style = "") => `<p style="margin:0 0 16px;${style}">${text}</p>`;
const link = (url: string, label: string, style = "") => `<a href="${safe(url)}" style="${style}">${safe(label)}</a>`;

const ink = "color:#191f3d";
const page = `margin:0;padding:24px 16px;background:#ffffff;${ink};font:16px/1.5 Arial,Helvetica,sans-serif`;
const button =
  "display:inline-block;padding:12px 20px;border-radius:8px;background:#23307a;color:#ffffff;font-weight:bold;text-decoration:none";

/** The letter for every reader: plain text, and HTML that needs no picture, no script and no style sheet. */
export function renderLetter(letter: Letter) {
  return { text: textOf(letter), html: htmlOf(letter) };
}

function textOf({ sender, heading, paragraphs = [], items = [], action, smallPrint }: Letter) {
  const blocks = [
    sender,
    heading,
    ...paragraphs,
    ...items.map(({ title, text }) => `• ${title}\n  ${text}`),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    `--\n${smallPrint.map(({ text, url }) => (url ? `${text}: ${url}` : text)).join("\n")}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function htmlOf({ lang, sender, heading, paragraphs = [], items = [], action, smallPrint }: Letter) {
  const list = items.map(
    ({ title, text }) => `<li style="margin:0 0 16px"><strong>${safe(title)}</strong><br>${safe(text)}</li>`,
  );
  const small = smallPrint.map(({ text, url }) => (url ? link(url, text, "color:#4a5070") : safe(text)));
  return `<!doctype html>
<html lang="${safe(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light"><title>${safe(heading)}</title></head>
<body style="${page}"><div style="max-width:560px;margin:0 auto">
${p(safe(sender), "color:#4a5070;font-weight:bold")}
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${safe(heading)}</h1>
${paragraphs.map((text) => p(safe(text))).join("\n")}
${list.length > 0 ? `<ul style="margin:0 0 16px;padding-left:20px">${list.join("\n")}</ul>` : ""}
${action ? p(link(action.url, action.label, button), "margin:24px 0") : ""}
<hr style="border:0;border-top:1px solid #d6d8e4;margin:24px 0 16px">
${p(small.join("<br>"), "color:#4a5070;font-size:14px")}
</div></body></html>
`;
}
