import { Refused } from "@/domain/errors";

/** What an address asks for cannot be read; the message says what. */
export class Misread extends Refused {}
