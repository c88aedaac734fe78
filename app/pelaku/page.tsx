import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { listProducts } from "@/domain/products/list-products";
import { BusinessSwitch } from "./_parts/business-switch";
import { ConsentNotice } from "./_parts/consent-notice";
import { GalleryStats } from "./_parts/gallery-stats";
import { kindNames } from "./_parts/kind-names";
import { KnownNotice } from "./_parts/known-notice";
import { nextSteps } from "./_parts/next-steps";
import { ownBusiness } from "./_parts/own-business";
import { ProductTable } from "./_parts/product-table";
import { StepList } from "./_parts/step-list";

type Props = PageProps<"/pelaku">;

export default function OwnerHomePage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OwnerHome searchParams={searchParams} />
    </Waiting>
  );
}

async function OwnerHome({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const [products, kinds] = await guarded(() => Promise.all([listProducts(own.actor, own.business.id), listKinds()]));
  const steps = nextSteps(products, kindNames(kinds));
  const waiting = products.filter(({ state }) => state === "diajukan").length;
  return (
    <>
      <PageHeader title={own.business.name} lead="Apa yang perlu dilengkapi, dan di mana produk Anda dipajang." />
      <BusinessSwitch path="/pelaku" own={own} />
      <div className="space-y-6">
        <KnownNotice own={own} />
        <ConsentNotice actor={own.actor} businessId={own.business.id} />
        {steps.length > 0 ? (
          <StepList steps={steps} link={own.link} />
        ) : (
          <Notice tone="good" title="Tidak ada yang perlu Anda lengkapi">
            {waiting > 0 ? `${waiting} produk sedang menunggu kurasi galeri.` : "Semua yang wajib sudah Anda penuhi."}
          </Notice>
        )}
        <GalleryStats own={own} />
        <Card
          flush
          title="Produk Anda"
          action={
            <ButtonLink href={own.link("/pelaku/produk/baru")} variant="secondary" size="small" icon="plus">
              Tambah produk
            </ButtonLink>
          }
        >
          {products.length > 0 ? (
            <ProductTable products={products} link={own.link} />
          ) : (
            <div className="px-5 pb-5">
              <EmptyState title="Belum ada produk">Produk yang Anda tambahkan muncul di sini.</EmptyState>
            </div>
          )}
        </Card>
      </div>
    </>
  );
}
