import { undoClaimAction } from "@/app/dinas/klaim/actions";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import type { ListedClaim } from "@/domain/claims/list-claims";

/** What taking back does, and what it leaves as it is. */
export function UndoCard({ claim: { id, cause, claimant, business, replaced } }: { claim: ListedClaim }) {
  return (
    <Card title="Keputusan ini keliru?">
      <Form action={undoClaimAction} submit="Tarik keputusan" submitVariant="danger" label="Tarik keputusan">
        <input type="hidden" name="claimId" value={id} />
        {cause === "usaha_ganda" ? (
          <p>
            {business} berdiri sendiri lagi: dokumen, produk, dan pemiliknya kembali seperti sebelum disatukan. Tidak
            bisa bila produknya sudah dititipkan di galeri sejak itu, karena buku besar tidak pernah diubah.
          </p>
        ) : (
          <p>
            {claimant} tidak lagi mengurus {business} dan dikeluarkan dari akunnya.{" "}
            {replaced
              ? "Pemilik yang tadinya diganti mengurusnya lagi."
              : "Pemilik lain yang mengurusnya tetap; bila tidak ada, yang benar dapat mengklaim dengan kode baru."}{" "}
            Dokumen dan produk yang dikirim selama itu tetap ada di usahanya: periksa, lalu kembalikan atau cabut yang
            bukan miliknya.
          </p>
        )}
        <TextArea label="Alasan menarik" name="reason" rows={3} hint="Dibaca orang-orang yang bersangkutan." />
      </Form>
    </Card>
  );
}
