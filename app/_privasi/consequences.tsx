import type { Foreseen } from "@/domain/personal-data/foresee-erasure";
import { formatRupiah } from "@/lib/money";

/** What is deleted, and what must stay and why; the same words for who asks and for who decides. */
export function Consequences({ foreseen }: { foreseen: Foreseen }) {
  const { businesses, documents, products, files, shared, standing, open, hasAccount } = foreseen;
  return (
    <div className="space-y-4">
      <div>
        <h3>Yang dihapus</h3>
        <ul className="mt-1 list-disc space-y-1 ps-5">
          {hasAccount && <li>Nama, email, nomor HP, kata sandi, semua peran, dan semua perangkat yang masih masuk.</li>}
          {businesses.length > 0 && (
            <li>Data usaha {businesses.join(", ")}: nama, pemilik, alamat, nomor WhatsApp, cerita, NIK, dan NPWP.</li>
          )}
          {documents > 0 && (
            <li>Nomor dan isi {documents} dokumen legalitas. Untuk masuk lagi, semuanya diajukan ulang.</li>
          )}
          {products > 0 && <li>Nama, uraian, dan foto {products} produk; semuanya turun dari etalase.</li>}
          <li>{files} berkas yang diunggah, kecuali bila berkas yang persis sama milik orang lain.</li>
          {hasAccount && <li>Pemberitahuan, email, dan pengaturannya.</li>}
          {shared > 0 && <li>{shared} usaha lain tetap ada, karena masih dikelola orang lain.</li>}
        </ul>
      </div>
      <div>
        <h3>Yang tetap disimpan, dan mengapa</h3>
        <ul className="mt-1 list-disc space-y-1 ps-5">
          <li>
            Pembukuan titip jual, penjualan, dan pembayaran, dengan label barang seperti tercetak: wajib menurut aturan
            keuangan.
          </li>
          <li>Surat dan bukti bernomor yang sudah keluar, seperti tertulis: arsip dinas.</li>
          <li>Keputusan petugas dan jejak: siapa memutus apa tetap dapat diperiksa, dengan nama samaran.</li>
          <li>Bukti persetujuan: kapan diberikan dan berakhir, tanpa nama.</li>
          <li>Cadangan lama sampai masa simpannya habis.</li>
        </ul>
      </div>
      {(open.units > 0 || open.owed !== 0) && (
        <div>
          <h3>Yang diselesaikan lebih dulu</h3>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {open.units > 0 && <li>{open.units} barang titipan masih di galeri: dikembalikan kepada pemiliknya.</li>}
            {open.owed > 0 && <li>{formatRupiah(open.owed)} hasil penjualan belum dibayarkan.</li>}
            {open.owed < 0 && <li>{formatRupiah(-open.owed)} lebih bayar belum diperhitungkan.</li>}
          </ul>
        </div>
      )}
      {standing.length > 0 && (
        <div>
          <h3>Barang yang masih dipajang</h3>
          <p>Diambil atau dikembalikan lebih dulu: sesudah dihapus, tidak ada lagi yang tahu pemiliknya.</p>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {standing.map(({ id, product, place }) => (
              <li key={id}>
                {product}, {place}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
