"use client";

import { CheckboxField } from "@/components/forms/checkbox-field";
import { useField } from "@/components/forms/form-context";

/** Asked only once the portal has named what may be the same. */
export function LikelyBox() {
  const { error, value } = useField("isAnother", false);
  if (!error && value !== "on") return null;
  return (
    <div className="lg:col-span-2">
      <CheckboxField label="Bukan salah satu dari itu" name="isAnother" />
    </div>
  );
}
