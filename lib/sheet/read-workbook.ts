import { EncryptedFileError } from "hucre";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import { fileKind } from "./file-kind";
import { readTextTable } from "./read-text-table";
import { unpackedSize } from "./unpacked-size";
import { type Obstacle, UnreadableSheet } from "./unreadable";
import type { Workbook } from "./workbook";

const limits = { maxRows: 20_000, maxBytes: 20_000_000, maxUnpacked: 150_000_000 };

const obstacles: Partial<Record<ReturnType<typeof fileKind>, Obstacle>> = {
  locked: "password",
  legacy: "legacy",
  "web-page": "web-page",
  other: "not-a-sheet",
};

/** Reads .xlsx, .ods and .csv into rows and cells. Throws UnreadableSheet for anything else, however broken or hostile. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length === 0) throw new UnreadableSheet("empty");
  if (bytes.length > limits.maxBytes) throw new UnreadableSheet("too-large");
  const kind = fileKind(bytes);
  const obstacle = obstacles[kind];
  if (obstacle) throw new UnreadableSheet(obstacle);
  return kind === "text" ? readTextTable(bytes, limits.maxRows) : readZipped(bytes);
}

async function readZipped(bytes: Uint8Array): Promise<Workbook> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) throw new UnreadableSheet("damaged");
  if (unpacked > limits.maxUnpacked) throw new UnreadableSheet("too-large");
  const openDocument = Buffer.from(bytes.subarray(0, 200)).includes("opendocument.spreadsheet");
  const { sheets } = await parse(bytes, openDocument);
  if (sheets.some((sheet) => sheet.rows.length > limits.maxRows)) {
    const filled = sheets.map((sheet) => sheet.rows.filter((row) => row.some((cell) => cell !== null && cell !== "")));
    if (filled.some((rows) => rows.length > limits.maxRows)) throw new UnreadableSheet("too-many-rows");
  }
  return {
    textOnly: false,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      hidden: Boolean(sheet.hidden || sheet.veryHidden),
      rows: sheet.rows,
      hiddenRows: new Set([...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index)),
      merges: sheet.merges ?? [],
    })),
  };
}

async function parse(bytes: Uint8Array, openDocument: boolean) {
  try {
    return openDocument ? await readOds(bytes) : await readXlsx(bytes, { maxRows: limits.maxRows * 3 });
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new UnreadableSheet("password", error);
    throw new UnreadableSheet("damaged", error);
  }
}
