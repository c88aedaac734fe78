import { z } from "zod";
import { visitInput } from "./schema";

const fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional()).catch({});
type Fields = z.output<typeof fields>;

/** The visit of a plain form, where every answer and coordinate is a text field of its own. */
export const visitForm = z.preprocess((sent) => shapeOf(fields.parse(sent)), visitInput);

function shapeOf(sent: Fields) {
  const answers = Object.entries(sent).flatMap(([name, value]) =>
    name.startsWith("answers.") && value ? [[name.slice("answers.".length), value]] : [],
  );
  const latitude = number(sent.latitude);
  const position = { latitude, longitude: number(sent.longitude), accuracy: number(sent.accuracy) ?? 0 };
  return {
    id: sent.id,
    placeId: sent.placeId,
    outcome: sent.outcome,
    checklistVersion: sent.checklistVersion,
    answers: Object.fromEntries(answers),
    note: sent.note,
    photoIds: [sent.photoIds ?? []].flat().filter((id) => id !== ""),
    position: latitude === undefined ? undefined : position,
    visitedAt: sent.visitedAt || new Date(),
  };
}

function number(value: Fields[string]) {
  return typeof value === "string" && value !== "" ? Number(value) : undefined;
}
