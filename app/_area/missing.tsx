import { WaysOn } from "./ways-on";

export function Missing() {
  return (
    <>
      <p className="text-ink-soft">
        Alamatnya mungkin salah ketik, isinya sudah dipindahkan, atau bukan bagian Anda. Tidak ada data yang hilang.
      </p>
      <WaysOn />
    </>
  );
}
