import { formatRupiah } from "@/lib/money";

export function Money({ value }: { value: number | bigint }) {
  return <span className="whitespace-nowrap">{formatRupiah(value)}</span>;
}
