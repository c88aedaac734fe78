/** "5 tahun", "18 bulan". */
export const monthsText = (months: number) => (months % 12 === 0 ? `${months / 12} tahun` : `${months} bulan`);
