"use client";

import type { ComponentProps } from "react";
import type { FieldProps } from "./field";
import { TextField } from "./text-field";

type Props = FieldProps & Pick<ComponentProps<"input">, "defaultValue" | "min" | "max" | "disabled">;

export function DateField(props: Props) {
  return <TextField type="date" className="max-w-56" {...props} />;
}
