type Event = {
  id: string;
  title: string;
  place: string;
  note?: string | null;
  from: Date;
  minutes: number;
  /** When it was written: a later one replaces an earlier one of the same id. */
  written: Date;
  isCancelled?: boolean;
};

const stamp = (moment: Date) => moment.toISOString().replaceAll(/[-:]|\.\d+/g, "");
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r?\n/g, "\\n");

/** Lines of more than 75 bytes go on in the next, which begins with a space; no character is cut in two. */
function folded(line: string) {
  const parts: string[] = [];
  let part = "";
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > (parts.length > 0 ? 74 : 75)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part].join("\r\n ");
}

/** One event as an iCalendar file (RFC 5545), for any calendar. */
export function calendarEvent({ id, title, place, note, from, minutes, written, isCancelled }: Event) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//galeri//janji temu//ID",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${stamp(written)}`,
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(new Date(from.getTime() + minutes * 60_000))}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:-P1D",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
