/** Says what is being done, that it still goes on, and how long it took. Standard output stays clean. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1).replace(".", ",");
  say(`• ${title}…`);
  const heartbeat = setInterval(
    () => say(`  masih berjalan, ${Math.round((Date.now() - started) / 1000)} detik`),
    15_000,
  );
  try {
    const result = await work();
    say(`  selesai dalam ${seconds()} detik`);
    return result;
  } catch (error) {
    say(`  berhenti setelah ${seconds()} detik`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/** One line of progress. */
export function say(line: string) {
  process.stderr.write(`${line}\n`);
}
