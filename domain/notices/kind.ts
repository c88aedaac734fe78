import type { NoticeGroup } from "./groups";

/** What a notice keeps: the thing, the day, and the words that its sentence needs. */
export type Told = { subject: string; period: string; details: Record<string, string> };

export type Words = { title: string; text: string; href: string };

/** How one kind of notice reads, and with which others a person turns its mail on or off. */
export type Kind = { group: NoticeGroup; words: (told: Told) => Words };
