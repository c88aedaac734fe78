import { today } from "@/lib/today";

const dayLength = 86_400_000;

/** The moment so many days from now; negative for the past. */
export const momentIn = (days: number) => new Date(Date.now() + days * dayLength);

/** The calendar date so many days from now. */
export const dayIn = (days: number) => today(momentIn(days));
