type Bar = {
  label: string;
  /** How many came this far, and how many of those are still here. */
  reached: number;
  here: number;
};

type Props = { title: string; bars: readonly Bar[]; words: { reached: string; here: string } };

const number = (value: number) => value.toLocaleString("id-ID");
const share = (part: number, whole: number) => (whole === 0 ? 0 : (part / whole) * 100);
/** Somebody is seen, however many others there are. */
const width = (part: number, whole: number) => (part === 0 ? "0" : `max(3px, ${share(part, whole).toFixed(2)}%)`);

/** How many come from one step to the next: each bar as wide as those who came this far, the dark part those who stay. */
export function StepBars({ title, bars, words }: Props) {
  const most = Math.max(...bars.map(({ reached }) => reached), 1);
  return (
    <figure aria-label={title}>
      <ol className="space-y-3">
        {bars.map(({ label, reached, here }, i) => {
          const before = bars[i - 1]?.reached;
          return (
            <li key={label} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[9rem_1fr_6rem]">
              <span className="flex justify-between gap-3 font-semibold">
                {label}
                <span className="font-normal tabular-nums sm:hidden">{number(reached)}</span>
              </span>
              <span
                aria-hidden
                className="block h-8 overflow-hidden rounded-sm bg-sunken print:border print:border-line"
              >
                <span
                  className="block h-full bg-brand/30 [print-color-adjust:exact]"
                  style={{ width: width(reached, most) }}
                >
                  <span
                    className="block h-full bg-brand [print-color-adjust:exact]"
                    style={{ width: width(here, reached) }}
                  />
                </span>
              </span>
              <span className="text-sm tabular-nums max-sm:hidden">
                <span className="font-semibold">{number(reached)}</span>
                {before !== undefined && before > 0 && (
                  <span className="block text-ink-soft">
                    {share(reached, before).toLocaleString("id-ID", { maximumFractionDigits: 1 })}%
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <figcaption className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-ink-soft text-sm">
        <span className="flex items-center gap-2">
          <span aria-hidden className="size-4 rounded-sm bg-brand [print-color-adjust:exact]" /> {words.here}
        </span>
        <span className="flex items-center gap-2">
          <span aria-hidden className="size-4 rounded-sm bg-brand/30 [print-color-adjust:exact]" /> {words.reached}
        </span>
      </figcaption>
    </figure>
  );
}
