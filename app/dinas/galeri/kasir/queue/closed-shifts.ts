const key = "sesi-ditutup";
const most = 20;

const read = () => (localStorage.getItem(key) ?? "").split(" ").filter(Boolean);

/** The shifts that were closed on this device: a page of the till that it keeps from before cannot know. */
export const closedShifts = {
  has: (shiftId: string) => read().includes(shiftId),
  add(shiftId: string) {
    const others = read().filter((id) => id !== shiftId);
    localStorage.setItem(key, [shiftId, ...others].slice(0, most).join(" "));
  },
  /** Tells of those that another tab adds; returns how to stop. */
  watch(changed: () => void) {
    window.addEventListener("storage", changed);
    return () => window.removeEventListener("storage", changed);
  },
};
