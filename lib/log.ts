import pino from "pino";

/** Lines of JSON on standard error; LOG_LEVEL says how many. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info" }, pino.destination(2));
