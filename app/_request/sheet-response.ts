/** A workbook as an answer: downloaded under a name that says what it is, and kept by nobody. */
export function sheetResponse(body: BodyInit, name: string) {
  return new Response(body, {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]+/g, "-")}.xlsx"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
