const words = new Intl.RelativeTimeFormat("id-ID", { numeric: "auto" });
const steps = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long ago in words: `kemarin`, `5 jam yang lalu`, `baru saja`. */
export function ago(moment: Date, now = new Date()) {
  const passed = now.getTime() - moment.getTime();
  const step = steps.find(([, size]) => passed >= size);
  return step ? words.format(-Math.floor(passed / step[1]), step[0]) : "baru saja";
}
