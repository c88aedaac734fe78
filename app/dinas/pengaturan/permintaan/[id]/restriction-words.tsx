/** What granting a restriction does. */
export function RestrictionWords() {
  return (
    <ul className="list-disc space-y-1 ps-5">
      <li>Semua persetujuan usahanya berakhir: produk turun dari etalase, data tidak diteruskan kepada mitra.</li>
      <li>Dinas tidak memproses dokumen dan produk baru; yang sudah ada tetap tersimpan dan tidak dipakai.</li>
      <li>Pemilik mengakhiri pembatasan dengan memberikan lagi persetujuannya di Data saya, atau di loket.</li>
    </ul>
  );
}
