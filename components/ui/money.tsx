const rupiah = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

export function Money({ value }: { value: number | bigint }) {
  const sign = value < 0 ? "−" : "";
  return <span className="whitespace-nowrap">{`${sign}Rp${rupiah.format(value < 0 ? -value : value)}`}</span>;
}
