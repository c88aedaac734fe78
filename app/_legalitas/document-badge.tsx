import { Badge } from "@/components/ui/badge";
import type { IconName } from "@/components/ui/icon-paths";
import type { Tone } from "@/components/ui/tone";
import { today } from "@/lib/today";

type Props = { state: string; expiresOn: string | null; endsByRule: boolean };
type Look = { tone: Tone; icon: IconName; text: string };

const looks: Record<string, Look> = {
  terverifikasi: { tone: "good", icon: "shield", text: "Terverifikasi" },
  diajukan: { tone: "brand", icon: "clock", text: "Menunggu diperiksa" },
  dikembalikan: { tone: "warn", icon: "warning", text: "Dikembalikan" },
  ditolak: { tone: "bad", icon: "error", text: "Ditolak" },
  dicabut: { tone: "bad", icon: "error", text: "Dicabut" },
  tercatat: { tone: "warn", icon: "file", text: "Belum ada berkas" },
};
const ended: Look = { tone: "bad", icon: "error", text: "Kedaluwarsa" };
const ruledOut: Look = { tone: "bad", icon: "error", text: "Tidak berlaku lagi (aturan baru)" };

/** Where a permit stands, with what its date makes of it: one withdrawn may have ended too. */
export function DocumentBadge({ state, expiresOn, endsByRule }: Props) {
  const hasEnded = expiresOn !== null && expiresOn < today() && ["terverifikasi", "dicabut"].includes(state);
  const own = looks[state];
  const shown = [
    ...(own && !(hasEnded && state === "terverifikasi") ? [own] : []),
    ...(hasEnded ? [endsByRule ? ruledOut : ended] : []),
  ];
  return (
    <>
      {shown.map(({ tone, icon, text }) => (
        <Badge key={text} tone={tone} icon={icon}>
          {text}
        </Badge>
      ))}
    </>
  );
}
