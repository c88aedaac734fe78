import { Badge } from "@/components/ui/badge";

export function Standing({ blockedAt, hasPassword }: { blockedAt: Date | null; hasPassword: boolean }) {
  if (blockedAt) return <Badge tone="bad">Dinonaktifkan</Badge>;
  if (!hasPassword) return <Badge tone="warn">Menunggu bergabung</Badge>;
  return <Badge tone="good">Aktif</Badge>;
}
