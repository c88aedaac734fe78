/** A rule of the office said no; the message is a sentence for the person who asked. */
export class Refused extends Error {
  constructor(
    message: string,
    /** The form field the sentence belongs beside, when there is one. */
    readonly field?: string,
    /** What is wrong with other fields at the same time, by field. */
    readonly alsoAt: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** The person may not do this, here. */
export class Forbidden extends Refused {
  constructor(message = "Anda tidak berwenang melakukan ini. Bila seharusnya boleh, hubungi admin dinas.") {
    super(message);
  }
}

/** There is no such row, or it is none of this person's business: both look the same from outside. */
export class NotFound extends Refused {
  constructor(what = "Data") {
    super(`${what} tidak ditemukan. Mungkin sudah dipindahkan, atau bukan bagian Anda.`);
  }
}

/** Nothing is wrong with what was asked: sent again in a moment, it may well go through. */
export class Unavailable extends Refused {}

/** Somebody else was faster; the message says who did what and when. */
export class Conflict extends Refused {}

/**
 * What a form was filled in upon has changed since it was opened. The person is told what came before; shown afresh, the
 * same form may be sent once more, knowing it.
 */
export class Overtaken extends Conflict {}
