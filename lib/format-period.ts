import { formatDate } from "./dates";

/** One day, or from one to another. */
export const formatPeriod = (from: string, to: string) =>
  from === to ? formatDate(from) : `${formatDate(from)} sampai ${formatDate(to)}`;
