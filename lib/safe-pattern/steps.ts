/** A pattern that may not be used, and why. */
export class WrongPattern extends Error {}

/** Walks along a pattern, sign by sign. */
export class Steps {
  private at = 0;
  /** What was taken last. */
  last = "";

  constructor(private readonly text: string) {}

  get isDone() {
    return this.at >= this.text.length;
  }

  /** What stands here, to be named in a sentence. */
  get here() {
    return this.isDone ? "akhir pola" : `“${this.text.slice(this.at, this.at + 6)}”`;
  }

  isAt(...signs: readonly string[]) {
    return signs.some((sign) => this.text.startsWith(sign, this.at));
  }

  take(sign: string) {
    if (!this.isAt(sign)) return false;
    this.at += sign.length;
    this.last = sign;
    return true;
  }

  /** `form` is sticky. */
  matches(form: RegExp) {
    form.lastIndex = this.at;
    const [found] = form.exec(this.text) ?? [];
    return found ? this.take(found) : false;
  }
}
