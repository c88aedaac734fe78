/** Widths of bars and gaps of each symbol, as the standard (ISO/IEC 15417) lists them; the last one ends a code. */
const symbols =
  `212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222
123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121
111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331
231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421
141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212
124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131
311141 411131 211412 211214 211232`.split(/\s+/);
const [startPairs, stop] = [105, "2331112"];

/** For tests: reads one line across bars, true where it is dark, as a scanner does. Pairs of digits only; else nothing. */
export function readCode128(line: readonly boolean[]): string | undefined {
  const runs = widths(line.slice(line.indexOf(true), line.lastIndexOf(true) + 1));
  if (runs.length % 6 !== 1) return undefined;
  const ends = runs.splice(-7);
  const codes = Array.from({ length: runs.length / 6 }, (_, i) =>
    symbols.indexOf(modules(runs.slice(6 * i, 6 * i + 6), 11)),
  );
  const check = codes.pop();
  const sum = codes.reduce((sum, code, i) => sum + code * Math.max(1, i), 0) % 103;
  if (codes[0] !== startPairs || codes.includes(-1) || check !== sum || modules(ends, 13) !== stop) return undefined;
  return codes
    .slice(1)
    .map((code) => String(code).padStart(2, "0"))
    .join("");
}

function widths(line: readonly boolean[]) {
  const runs: number[] = [];
  for (const [i, isDark] of line.entries()) {
    if (isDark === line[i - 1]) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(1);
  }
  return runs;
}

/** Widths in pixels as whole modules, of which a symbol has so many. */
function modules(runs: readonly number[], of: number) {
  const module = runs.reduce((sum, run) => sum + run, 0) / of;
  return runs.map((run) => Math.max(1, Math.round(run / module))).join("");
}
