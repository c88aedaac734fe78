import { Refused, Unavailable } from "../errors";
import { foundIn, stillScanning } from "./scan-words";

/** A file that others may see once a scanner has looked at it. */
export class StillScanning extends Unavailable {
  constructor() {
    super(stillScanning);
  }
}

/** A file that nobody may see, because a scanner found something in it. */
export class Infected extends Refused {
  constructor(threat: string | null) {
    super(foundIn(threat));
  }
}
