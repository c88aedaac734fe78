import type { Metadata } from "next";
import { PlainPage } from "@/app/_area/plain-page";
import { SignOut } from "@/app/_area/sign-out";

export const metadata: Metadata = { title: "Keluar" };

export default function SignOutPage() {
  return (
    <PlainPage title="Keluar dari akun Anda?">
      <p className="text-ink-soft">Di komputer yang dipakai bersama, selalu keluar setelah selesai.</p>
      <SignOut />
    </PlainPage>
  );
}
