const key = "keluar-pada";

/** When somebody signed out on this device: what lay on the counter before is nobody's any more, in whichever tab. */
export const signedOut = {
  at: () => Number(localStorage.getItem(key) ?? 0),
  note: (now = Date.now()) => localStorage.setItem(key, String(now)),
};
