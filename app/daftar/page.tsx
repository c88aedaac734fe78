import type { Metadata } from "next";
import { Suspense } from "react";
import { PlainPage } from "@/app/_area/plain-page";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Daftarkan usaha Anda" };

export default function SignUpPage() {
  return (
    <PlainPage title="Daftarkan usaha Anda" wide>
      <p className="text-ink-soft">
        Gratis, untuk pelaku UMKM di Kabupaten Karawang. Setelah mendaftar, Anda mengunggah legalitas dan mengajukan
        produk. Sudah punya akun? <TextLink href="/masuk">Masuk</TextLink>.
      </p>
      <Suspense fallback={<Skeleton lines={8} />}>
        <SignUpForm />
      </Suspense>
    </PlainPage>
  );
}
