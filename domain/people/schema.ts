import { z } from "zod";
import { roles } from "@/db/schema/people";
import { isNamed } from "@/lib/is-named";
import { parsePhone } from "@/lib/phone";
import { tidy } from "@/lib/text";

/** Text that must say something, in one line. */
const line = (missing: string, max = 120) =>
  z
    .string(missing)
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(max, `Paling panjang ${max} huruf.`));

const email = z
  .string()
  .optional()
  .transform((typed) => typed?.trim().toLowerCase() || null)
  .pipe(z.email("Tulis email lengkap, misalnya nama@contoh.id, atau kosongkan.").max(200).nullable());

const phone = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const { value, problems } = parsePhone(typed);
    if (!value) context.addIssue(problems[0] ?? "Tulis nomor HP lengkap, misalnya 081234567890, atau kosongkan.");
    return value;
  });

/** A password being chosen; whether it is strong is judged with the person at hand. */
const newPassword = z
  .string("Isi kata sandi.")
  .min(10, "Paling sedikit 10 huruf. Beberapa kata acak mudah diingat dan sulit ditebak.")
  .max(128, "Paling panjang 128 huruf.");

const typedPassword = z.string("Isi kata sandi.").min(1, "Isi kata sandi.").max(500, "Kata sandi tidak cocok.");

const reachable = (person: { email: string | null; phone: string | null }) => Boolean(person.email ?? person.phone);
const unreachable = {
  error: "Isi nomor HP atau email: paling sedikit salah satu.",
  path: ["phone"],
  when: () => true, // said together with what is wrong elsewhere, not only once the rest is right
};

const reason = line("Tulis alasannya: orang itu berhak tahu.", 500);

export const signInInput = z.object({
  account: line("Isi email atau nomor HP.", 200),
  password: typedPassword,
  lanjut: z.string().optional(),
});
export type SignInInput = Pick<z.output<typeof signInInput>, "account" | "password">;

const agreed = z
  .string()
  .optional()
  .transform((box) => box === "on");

/** What an owner agrees to: to be served of need, the rest as they like. */
export const agreement = {
  layanan: z.literal("on", "Tanpa persetujuan ini dinas tidak dapat melayani Anda."),
  etalase: agreed,
  mitra: agreed,
};
export type Agreement = { layanan: "on"; etalase: boolean; mitra: boolean };

/** A new account: the person, their password, and what they agree to. */
const account = { name: line("Isi nama Anda."), phone, email, password: newPassword, ...agreement };

export const signUpInput = z
  .object({
    ...account,
    businessName: line("Isi nama usaha.").refine(isNamed, "Tulis nama usaha dengan huruf atau angka."),
    kecamatanCode: line("Pilih kecamatan tempat usaha."),
    address: line("Isi alamat usaha.", 300),
  })
  .refine(reachable, unreachable);

/** The same for a business that is on record: its code says which. The id is made by the form, so that twice is once. */
export const joinByCodeInput = z
  .object({ ...account, claimId: z.uuid(), code: line("Isi kode klaim dari tanda terima atau surat dinas.", 60) })
  .refine(reachable, unreachable);
export type JoinByCode = z.output<typeof joinByCodeInput>;
export type NewAccount = Pick<JoinByCode, "name" | "phone" | "email" | "password">;

/** An account without a business: what its person agrees to is asked once they claim the record that is theirs. */
export const joinByPhoneInput = z
  .object({ name: account.name, phone, email, password: newPassword })
  .refine(reachable, unreachable);
export type JoinByPhone = z.output<typeof joinByPhoneInput>;

export type SignUpInput = z.output<typeof signUpInput>;

export const changePasswordInput = z.object({ currentPassword: typedPassword, password: newPassword });
export type ChangePasswordInput = z.output<typeof changePasswordInput>;

export const askForPasswordInput = z.object({ account: line("Isi email atau nomor HP.", 200) });

export const changeEmailInput = z.object({ email, currentPassword: typedPassword });
export type ChangeEmailInput = z.output<typeof changeEmailInput>;

export const consentInput = z.object({ businessId: z.uuid(), purpose: z.enum(["etalase", "mitra", "layanan"]) });
export type ConsentInput = z.output<typeof consentInput>;

export const openLinkInput = z.object({ token: z.string().min(1).max(100), password: newPassword });
export type OpenLinkInput = z.output<typeof openLinkInput>;

const power = {
  role: z.enum(roles, "Pilih peran."),
  /** Id of the place, business or partner, code of the kecamatan, or `dinas`. */
  scopeId: z.string("Pilih tempat peran ini berlaku.").min(1, "Pilih tempat peran ini berlaku."),
};

export const invitePersonInput = z
  .object({ name: line("Isi nama."), phone, email, ...power })
  .refine(reachable, unreachable);
export type InvitePersonInput = z.output<typeof invitePersonInput>;

export const grantRoleInput = z.object({ userId: z.uuid(), ...power });
export type GrantRoleInput = z.output<typeof grantRoleInput>;

export const revokeRoleInput = z.object({ grantId: z.uuid(), reason });
export type RevokeRoleInput = z.output<typeof revokeRoleInput>;

export const blockPersonInput = z.object({ userId: z.uuid(), reason });
export type BlockPersonInput = z.output<typeof blockPersonInput>;

export const personIdInput = z.object({ userId: z.uuid() });
