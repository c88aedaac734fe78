import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { Fact } from "@/domain/legalitas/facts/fact";

type Props = { fact: Fact; defaultValue?: string };

/** One fact of a kind: a choice where its words are fixed, else a line of text. Only what a rule needs holds anybody up. */
export function FactField({ fact: { name, label, hint, options, isRequired }, defaultValue }: Props) {
  const field = { label, hint, name: `fakta_${name}`, optional: !isRequired, defaultValue };
  if (!options) return <TextField {...field} maxLength={120} autoComplete="off" />;
  const choices = Object.entries(options).map(([value, text]) => ({ value, text }));
  return <SelectField {...field} placeholder="Pilih" options={choices} />;
}
