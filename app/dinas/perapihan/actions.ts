"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { confirmImport } from "@/domain/imports/confirm-import";
import { discardImport } from "@/domain/imports/discard-import";
import { mapImportColumns } from "@/domain/imports/map-import-columns";
import { confirmImportInput, importIdInput, mapColumnsInput } from "@/domain/imports/schema";

export const mapColumnsAction = action(mapColumnsInput, async (actor, input) => {
  await mapImportColumns(actor, input);
  return "Kolom dicocokkan. Hasil bacaannya sudah diperbarui.";
});

export const confirmImportAction = action(confirmImportInput, async (actor, input) => {
  await confirmImport(actor, input);
  redirect(`/dinas/perapihan/${input.importId}`);
});

export const discardImportAction = action(importIdInput, async (actor, input) => {
  await discardImport(actor, input);
  redirect("/dinas/perapihan");
});
