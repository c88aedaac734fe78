import { CheckboxField } from "@/components/forms/checkbox-field";

type Props = {
  /** At the counter: the name that the card has to show. */
  ownerName?: string;
  /** An officer looked at it before, or the code may be left out. */
  optional?: boolean;
};

/** Who hands out a claim code looked at the identity card first; who looked and when is kept, and nothing of the card. */
export function CardTick({ ownerName, optional = ownerName !== undefined }: Props) {
  return (
    <CheckboxField
      label={ownerName ? `Saya melihat KTP aslinya, atas nama ${ownerName}` : "Saya melihat KTP asli pemiliknya"}
      name="ktp"
      hint={
        ownerName
          ? "Tanpa itu tanda terimanya tidak memuat kode klaim. KTP tidak difoto atau disalin."
          : "Wajib bila belum pernah dilihat petugas. KTP tidak difoto atau disalin."
      }
      optional={optional}
    />
  );
}
