import { expect, test } from "vitest";
import { calendarEvent } from "./calendar-event";

test("an event keeps its words, whatever signs they hold, in lines that every calendar reads", () => {
  const file = calendarEvent({
    id: "a",
    title: "Pendampingan, P-IRT; Dapur é “Uji”",
    place: "Kantor dinas \\ ruang 2",
    note: `Bawa KTP\nBEGIN:VEVENT\n${"é".repeat(100)}`,
    from: new Date("2026-11-30T02:30:00Z"),
    minutes: 60,
    written: new Date("2026-11-24T00:00:00Z"),
  });
  expect(file).toContain("DTSTART:20261130T023000Z\r\nDTEND:20261130T033000Z\r\n");
  expect(file).toContain("SUMMARY:Pendampingan\\, P-IRT\\; Dapur é “Uji”\r\n");
  expect(file).toContain("LOCATION:Kantor dinas \\\\ ruang 2\r\n");
  expect(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(file.replaceAll("\r\n ", "")).toContain(`Bawa KTP\\nBEGIN:VEVENT\\n${"é".repeat(100)}`);
});
