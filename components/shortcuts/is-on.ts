const place = "pintasan";

/** Whether this browser wants keys to do something; on until someone turns them off. */
export function areShortcutsOn() {
  try {
    return localStorage.getItem(place) !== "mati";
  } catch {
    return true; // a browser that keeps nothing
  }
}

/** Remembers it in this browser. */
export function rememberShortcuts(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem(place);
    else localStorage.setItem(place, "mati");
  } catch {
    return; // then only until the page is closed
  }
}
