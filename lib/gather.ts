type Options = {
  /** Milliseconds to wait for more of a burst. */
  pause: number;
  /** Milliseconds before what could not be handed over is tried again. */
  retry: number;
  onFailure: (error: unknown) => void;
};

/** Gathers words that come in a burst and hands each over once; keeps them until they have arrived. */
export function gather(handOver: (words: string[]) => Promise<void>, { pause, retry, onFailure }: Options) {
  const waiting = new Set<string>();
  let isBusy = false;

  async function flush() {
    const words = [...waiting];
    waiting.clear();
    try {
      await handOver(words);
      isBusy = false;
      if (waiting.size > 0) schedule(pause);
    } catch (error) {
      for (const word of words) waiting.add(word);
      onFailure(error);
      isBusy = false;
      schedule(retry);
    }
  }

  function schedule(delay: number) {
    if (isBusy) return;
    isBusy = true;
    setTimeout(flush, delay).unref();
  }

  return (words: readonly string[]) => {
    for (const word of words) waiting.add(word);
    schedule(pause);
  };
}
