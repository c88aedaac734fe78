import { Badge } from "@/components/ui/badge";
import { today } from "@/lib/today";

type Props = { state: string; expiresOn: string | null };

/** Where a permit stands, with what its date makes of it. */
export function DocumentBadge({ state, expiresOn }: Props) {
  if (state === "terverifikasi" && expiresOn && expiresOn < today()) {
    return (
      <Badge tone="bad" icon="error">
        Kedaluwarsa
      </Badge>
    );
  }
  if (state === "terverifikasi") {
    return (
      <Badge tone="good" icon="shield">
        Terverifikasi
      </Badge>
    );
  }
  if (state === "diajukan") {
    return (
      <Badge tone="brand" icon="clock">
        Menunggu diperiksa
      </Badge>
    );
  }
  if (state === "dikembalikan") {
    return (
      <Badge tone="warn" icon="warning">
        Dikembalikan
      </Badge>
    );
  }
  if (state === "dicabut") {
    return (
      <Badge tone="bad" icon="error">
        Dicabut
      </Badge>
    );
  }
  return (
    <Badge tone="warn" icon="file">
      Belum ada berkas
    </Badge>
  );
}
