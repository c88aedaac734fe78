/** As many photos or PDFs as one document may consist of; the database holds to the same number. */
export const mostPages = 20;
