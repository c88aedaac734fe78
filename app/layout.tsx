import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "./globals.css";
import { regencyName, siteName } from "@/lib/site-name";

const jakarta = localFont({
  src: "../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-jakarta",
});

export const metadata: Metadata = {
  title: { default: siteName(), template: `%s · ${siteName()}` },
  description: `Produk usaha mikro, kecil, dan menengah ${regencyName()}: siapa pembuatnya, izinnya, dan di mana dipajang.`,
  applicationName: siteName(),
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#222c6e" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1328" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id" className={jakarta.variable}>
      <body>{children}</body>
    </html>
  );
}
