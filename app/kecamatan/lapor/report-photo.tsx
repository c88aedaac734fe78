"use client";

import { UploadField } from "@/components/forms/upload-field";
import { useHydrated } from "@/components/forms/use-hydrated";

/** The photo of a report; without JavaScript it was sent before, and only its id is passed on. */
export function ReportPhoto({ sent }: { sent?: string }) {
  const isHydrated = useHydrated();
  if (!isHydrated) return <input type="hidden" name="photoId" value={sent ?? ""} />;
  return (
    <UploadField
      name="photoId"
      label="Foto pojok"
      hint="Foto dari depan, sehingga seluruh rak terlihat."
      purpose="foto_laporan"
      accept="image/jpeg,image/png,image/webp"
      camera
      optional
    />
  );
}
