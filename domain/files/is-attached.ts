import { sql } from "drizzle-orm";
import {
  consentPapers,
  documentCommitments,
  documentPages,
  files,
  papers,
  payouts,
  placeReports,
  producerCheckFiles,
  productPhotos,
  visitPhotos,
} from "@/db/schema";

/** Condition on a row of `files`: some record uses it. */
export const isAttached = sql<boolean>`(
  exists (select from ${documentPages} where ${documentPages.fileId} = ${files.id})
  or exists (select from ${documentCommitments} where ${documentCommitments.fileId} = ${files.id})
  or exists (select from ${productPhotos} where ${productPhotos.fileId} = ${files.id})
  or exists (select from ${placeReports} where ${placeReports.photoId} = ${files.id})
  or exists (select from ${producerCheckFiles} where ${producerCheckFiles.fileId} = ${files.id})
  or exists (select from ${consentPapers} where ${consentPapers.fileId} = ${files.id})
  or exists (select from ${papers} where ${papers.photoId} = ${files.id})
  or exists (select from ${payouts} where ${payouts.proofId} = ${files.id})
  or exists (select from ${visitPhotos} where ${visitPhotos.fileId} = ${files.id}))`;
