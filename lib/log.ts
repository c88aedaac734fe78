import pino from "pino";
import { hideIdentityNumbers } from "./hide-identity-numbers";

/** Lines of JSON on standard error; LOG_LEVEL says how many. No line holds a NIK or NPWP. */
export const log = pino(
  { level: process.env.LOG_LEVEL ?? "info", hooks: { streamWrite: hideIdentityNumbers } },
  pino.destination(2),
);
