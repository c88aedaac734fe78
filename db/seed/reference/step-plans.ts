import type { PlannedStep } from "../../schema";

type Plan = { kind: string; version: number; source: string; steps: PlannedStep[] };

const owner = (days: number, title: string, help: string): PlannedStep => ({ who: "pemilik", days, title, help });
const officer = (days: number, title: string, help: string): PlannedStep => ({ who: "petugas", days, title, help });

const checked = "langkah contoh, disahkan dinas sebelum dipakai";

/** How one gets each kind of permit. A later version is a row more: running cases keep the steps they began with. */
export const planRows: Plan[] = [
  {
    kind: "nib",
    version: 1,
    source: `oss.go.id, pendaftaran usaha mikro dan kecil perseorangan; ${checked}`,
    steps: [
      owner(
        7,
        "Siapkan KTP, KK, nomor HP, dan email",
        "Belum punya email? Petugas membantu membuatnya. Surat keterangan usaha dari desa melengkapi bila ada.",
      ),
      officer(10, "Buatkan akun OSS bersama pemilik", "Di oss.go.id dengan NIK dan nomor HP pemilik. Gratis."),
      owner(
        14,
        "Pilih jenis usaha (KBLI) bersama petugas",
        "Ceritakan apa yang Anda buat dan jual. Petugas mencarikan kodenya.",
      ),
      officer(14, "Terbitkan NIB", "NIB terbit saat itu juga. Cetak satu untuk pemilik."),
      owner(21, "Unggah NIB di sini", "Foto atau PDF, lalu pilih produk yang memakainya."),
    ],
  },
  {
    kind: "pirt",
    version: 1,
    source: `OSS PB-UMKU dan sppirt.pom.go.id, penerbitan SPP-IRT; ${checked}`,
    steps: [
      owner(7, "Pastikan NIB sudah ada", "SPP-IRT diajukan dari akun OSS yang sama."),
      owner(
        14,
        "Siapkan data produk dan rancangan label",
        "Nama, bahan, berat bersih, jenis kemasan, cara simpan, dan masa simpan.",
      ),
      officer(
        21,
        "Ajukan SPP-IRT di OSS bersama pemilik",
        "PB-UMKU, pilih SPP-IRT, isi komitmen dan data produk. Nomor terbit.",
      ),
      officer(
        30,
        "Daftarkan penyuluhan keamanan pangan",
        "Jadwal penyuluhan (PKP) di dinas kesehatan, paling lambat tiga bulan setelah nomor terbit.",
      ),
      owner(90, "Ikuti penyuluhan keamanan pangan", "Bawa undangan dan KTP. Simpan sertifikatnya."),
      owner(
        90,
        "Terima pemeriksaan tempat produksi",
        "Petugas kesehatan datang melihat dapur. Rapikan tempat, air, dan penyimpanan.",
      ),
      owner(97, "Unggah SPP-IRT di sini", "Foto atau PDF seluruh halaman. Pasang nomornya di label."),
    ],
  },
  {
    kind: "halal",
    version: 1,
    source: `SIHALAL (BPJPH), pernyataan pelaku usaha/SEHATI; ${checked}`,
    steps: [
      owner(7, "Pastikan NIB sudah ada", "Sertifikat halal diajukan dengan NIB skala mikro atau kecil."),
      owner(
        14,
        "Catat semua bahan dan cara membuatnya",
        "Sertakan merek bahan yang dibeli. Bahan tanpa sertifikat halal dibahas bersama pendamping.",
      ),
      officer(14, "Carikan pendamping proses produk halal", "Lewat KUA kecamatan. Catat nama dan nomornya di catatan."),
      officer(
        21,
        "Buatkan akun SIHALAL bersama pemilik",
        "ptsp.halal.go.id, pilih pernyataan pelaku usaha (gratis, selama kuota ada).",
      ),
      owner(
        30,
        "Terima kunjungan pendamping halal",
        "Pendamping melihat bahan dan proses, lalu meneruskannya ke sidang fatwa.",
      ),
      owner(75, "Unggah sertifikat halal di sini", "Yang diawali ID. Nomor KH berarti prosesnya belum selesai."),
    ],
  },
  {
    kind: "merek",
    version: 2,
    source: `DJKI, tarif usaha mikro dan kecil dengan surat rekomendasi dinas; ${checked}`,
    steps: [
      owner(
        7,
        "Tentukan satu nama merek dan logonya",
        "Periksa di pdki-indonesia.dgip.go.id apakah belum dipakai orang lain.",
      ),
      {
        ...officer(
          10,
          "Buatkan surat keterangan UMK untuk merek",
          "Satu surat untuk satu merek, satu permohonan, di tahun ini. Dibuat di halaman Surat; langkah ini lalu selesai sendiri.",
        ),
        code: "surat_merek",
      },
      owner(
        14,
        "Daftarkan mereknya di merek.dgip.go.id",
        "Unggah surat dari dinas supaya tarifnya Rp500.000, bukan Rp1.800.000.",
      ),
      owner(21, "Simpan bukti permohonannya", "Permohonan belum sama dengan terdaftar: pemeriksaannya berbulan-bulan."),
      owner(365, "Unggah sertifikat merek di sini", "Yang diawali IDM."),
    ],
  },
  {
    kind: "md",
    version: 1,
    source: `e-reg.pom.go.id, pendaftaran pangan olahan MD; ${checked}`,
    steps: [
      owner(14, "Siapkan denah dan alur produksi", "Dapur produksi terpisah dari dapur keluarga."),
      officer(
        21,
        "Jadwalkan pendampingan BPOM untuk CPPOB",
        "Hubungi balai BPOM; catat tanggalnya sebagai janji temu.",
      ),
      owner(60, "Terima pemeriksaan sarana (CPPOB)", "Perbaiki temuan sesuai berita acara."),
      owner(75, "Uji produk di laboratorium", "Bawa contoh produk; simpan hasil ujinya."),
      officer(90, "Daftarkan produk di e-reg bersama pemilik", "Unggah hasil uji, rancangan label, dan bukti bayar."),
      owner(150, "Unggah izin BPOM MD di sini", "Yang diawali MD. Nomor ER berarti masih permohonan."),
    ],
  },
  {
    kind: "slhs",
    version: 1,
    source: `Dinas Kesehatan, sertifikat laik higiene sanitasi lewat OSS; ${checked}`,
    steps: [
      owner(7, "Pastikan NIB sudah ada", "SLHS diajukan dari akun OSS yang sama."),
      owner(21, "Ikuti pelatihan penjamah pangan", "Untuk setiap orang yang memasak. Simpan sertifikatnya."),
      officer(21, "Ajukan SLHS di OSS bersama pemilik", "PB-UMKU, pilih SLHS; isi penilaian mandiri."),
      owner(45, "Terima pemeriksaan dan uji air", "Petugas kesehatan datang ke dapur dan mengambil contoh air."),
      owner(60, "Unggah SLHS di sini", "Foto atau PDF seluruh halaman."),
    ],
  },
  {
    kind: "kosmetik",
    version: 1,
    source: `notifkos.pom.go.id, notifikasi kosmetik; ${checked}`,
    steps: [
      owner(14, "Catat rumus dan bahan produk", "Semua bahan dengan kadarnya; bahan terlarang ada di daftar BPOM."),
      officer(
        30,
        "Jadwalkan pemeriksaan CPKB atau pilih maklon",
        "Membuat sendiri perlu sarana yang diperiksa; maklon dibuatkan pabrik berizin.",
      ),
      officer(60, "Ajukan notifikasi bersama pemilik", "notifkos.pom.go.id, dengan rumus, label, dan bukti sarana."),
      owner(90, "Unggah notifikasi kosmetik di sini", "Yang diawali NA sampai NE."),
    ],
  },
];

/** Before the office has written its own: what the head of a paper says. */
export const letterheadRow = {
  above: "Pemerintah Kabupaten Karawang",
  name: "Dinas Koperasi, Usaha Kecil dan Menengah",
  lines: ["Alamat, telepon, dan laman kantor (contoh): isi di Pengaturan, Kop surat"],
  city: "Karawang",
  signatory: "Kepala Dinas Koperasi, Usaha Kecil dan Menengah",
  numbering: "{nomor}/UMKM-HKI/{tahun}",
};
