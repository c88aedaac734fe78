import { sql } from "drizzle-orm";
import { documents, files, placeReports, productPhotos, visitPhotos } from "@/db/schema";

/** Condition on a row of `files`: some record uses it. */
export const isAttached = sql<boolean>`(
  exists (select from ${documents} where ${documents.fileId} = ${files.id})
  or exists (select from ${productPhotos} where ${productPhotos.fileId} = ${files.id})
  or exists (select from ${placeReports} where ${placeReports.photoId} = ${files.id})
  or exists (select from ${visitPhotos} where ${visitPhotos.fileId} = ${files.id}))`;
