import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { regencyName, siteName } from "@/lib/site-name";
import { headOf } from "../_parts/head-of";
import { cachedCriteria, cachedCuration, cachedGalleries } from "../cached";
import { Criteria } from "./criteria";
import { Galleries } from "./galleries";
import { Steps } from "./steps";
import { WhatIsJudged } from "./what-is-judged";

export const ensureStatic = "navigation";

export const metadata: Metadata = headOf({
  path: "/galeri",
  title: "Tentang galeri",
  description: `Di mana ${siteName()}, syarat agar produk dipajang, dan cara menitipkannya.`,
});

export default async function GalleryPage() {
  const [criteria, galleries, curation] = await Promise.all([cachedCriteria(), cachedGalleries(), cachedCuration()]);
  return (
    <>
      <PageHeader
        title="Tentang galeri"
        lead={`Galeri memajang produk usaha kecil ${regencyName()} di gedung dinas. Syaratnya sama untuk semua orang, tertulis di halaman ini, dan siapa pun boleh datang langsung.`}
        crumbs={[{ href: "/", label: "Beranda" }, { label: "Tentang galeri" }]}
      />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <Steps />
        <Galleries galleries={galleries} />
      </div>
      <div className="mt-12 space-y-12">
        <Criteria {...criteria} />
        <WhatIsJudged {...curation} />
      </div>
    </>
  );
}
