import { type Choice, SelectField } from "@/components/forms/select-field";
import type { Role } from "@/domain/policy";

const labels: Partial<Record<Role, string>> = {
  pelaku: "Usaha",
  petugas_galeri: "Galeri",
  petugas_kecamatan: "Kecamatan",
  pengelola_mitra: "Mitra",
};

/** Where the role holds: a list, or nothing to choose for the roles of the whole office. */
export function ScopeField({ role, options }: { role: Role; options: readonly Choice[] }) {
  const label = labels[role];
  return (
    <>
      <input type="hidden" name="role" value={role} />
      {label ? (
        <SelectField
          label={label}
          name="scopeId"
          placeholder={options.length === 0 ? "Tidak ada yang cocok" : "Pilih"}
          options={options}
        />
      ) : (
        <input type="hidden" name="scopeId" value="dinas" />
      )}
    </>
  );
}
