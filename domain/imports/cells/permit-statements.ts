const none =
  /^((belum|blm|tidak|tdk|tak|ga|gak|tanpa)( (ada|punya|memiliki|terdaftar|mengurus|bisa))?|kosong|nihil|none|no|n\/?\.?a\.?|null|x|0|[-–—.*?]+|bukan.*|tidak perlu|tidak wajib)$/i;
const underWay =
  /proses|process|pengaju|diaju|mengaju|diurus|pengurusan|mengurus|menunggu|nunggu|on ?going|pendaftaran|didaftar|tahap|sedang|sdg|akan |rencana|pending|perpanjang/i;
const claimed =
  /^((sudah|sdh|udah)( ada| punya)?|ada|punya|ya|yes|y|v|√|✓|✔|ok|lengkap|terlampir|terdaftar|aktif|done)$/i;

/** What people write where a permit number should stand. */
export function permitStatement(text: string): "none" | "under-way" | "claimed" | null {
  const bare = text.trim().replace(/[.!)]+$/, "");
  if (bare === "" || none.test(bare) || none.test(text.trim())) return "none";
  if (/\d{6,}/.test(bare.replaceAll(/[\s.-]/g, ""))) return null;
  if (underWay.test(bare)) return "under-way";
  return claimed.test(bare) ? "claimed" : null;
}
