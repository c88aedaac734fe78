const controls = "a[href], button, select, textarea, input:not([type=hidden])";

/** Whether a key belongs to whatever has the focus: fields keep every key, and so does an open dialog. */
export function isTyping(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, dialog") !== null
  );
}

/**
 * Does what the key stands for on this page: a link or a tool is pressed, a field or a button that decides something is
 * only brought into focus. Answers whether the page has anything for the key.
 */
export function press(key: string) {
  const marked = [...document.querySelectorAll<HTMLElement>("[data-shortcut]")].find(
    (element) => element.dataset.shortcut === key && element.getClientRects().length > 0,
  );
  const control = marked?.matches(controls) ? marked : marked?.querySelector<HTMLElement>(controls);
  if (!control) return false;
  if (control.matches("a") || control.closest("[data-shortcut-press]")) control.click();
  else {
    control.closest("details")?.setAttribute("open", "");
    control.scrollIntoView({ block: "center" });
    control.focus();
  }
  return true;
}
