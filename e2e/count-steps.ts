import type { Locator, Page } from "@playwright/test";

/** Walks a form as a person does, and counts it: pages that opened, fields that were filled, buttons that were pressed. */
export function countSteps(page: Page) {
  const steps = { pages: 0, fields: 0, clicks: 0 };
  let shown = "";
  page.on("framenavigated", (frame) => {
    const path = new URL(frame.url()).pathname + new URL(frame.url()).search;
    if (frame !== page.mainFrame() || path === shown) return;
    shown = path;
    steps.pages += 1;
  });
  const field = async (run: Promise<unknown>) => {
    await run;
    steps.fields += 1;
  };
  return {
    steps,
    fill: (box: Locator, text: string) => field(box.fill(text)),
    choose: (box: Locator, label: string) => field(box.selectOption({ label })),
    tick: (box: Locator) => field(box.check()),
    send: (box: Locator, file: { name: string; mimeType: string; buffer: Buffer }) => field(box.setInputFiles(file)),
    press: async (button: Locator) => {
      await button.click();
      steps.clicks += 1;
    },
  };
}
