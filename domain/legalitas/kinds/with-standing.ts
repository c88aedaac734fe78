export type Standing = "berlaku" | "akan" | "berakhir" | "ditarik";

/**
 * How each of the rows stands on a day, and until when it held. They come with the one written last first, and of those
 * that have begun the first counts: so a row ends where one written later begins, or never began.
 */
export function withStanding<R extends { validFrom: string }>(rows: readonly R[], day: string) {
  return rows.map((row, at) => {
    const later = rows.slice(0, at).map(({ validFrom }) => validFrom);
    const until = later.toSorted()[0] ?? null;
    return { ...row, until, standing: standingOf(row.validFrom, until, day) };
  });
}

function standingOf(validFrom: string, until: string | null, day: string): Standing {
  if (until !== null && until <= validFrom) return "ditarik";
  if (validFrom > day) return "akan";
  return until !== null && until <= day ? "berakhir" : "berlaku";
}
