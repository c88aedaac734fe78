const soon = [1_000, 2_000, 4_000, 8_000, 15_000];
const calm = 30_000;

/**
 * Makes an attempt now, at every sign of a network, and calmly in between. A device says that it is online before the
 * first request gets through, so one that failed is repeated soon. Returns how to stop.
 */
export function keepTrying(attempt: () => Promise<boolean>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isGoing = false;
  let isAsked = false;
  let isStopped = false;
  const go = async () => {
    clearTimeout(timer);
    isAsked = isGoing;
    if (isGoing) return;
    isGoing = true;
    const isDone = await attempt().catch((error: unknown) => {
      reportError(error);
      return false;
    });
    isGoing = false;
    if (isStopped) return;
    failures = isDone || isAsked ? 0 : failures + 1;
    timer = setTimeout(go, isAsked ? 0 : isDone ? calm : (soon[failures - 1] ?? calm));
  };
  const anew = () => {
    failures = 0;
    void go();
  };
  anew();
  window.addEventListener("online", anew);
  document.addEventListener("visibilitychange", anew);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    window.removeEventListener("online", anew);
    document.removeEventListener("visibilitychange", anew);
  };
}
