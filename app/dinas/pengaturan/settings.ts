import type { IconName } from "@/components/ui/icon-paths";
import type { Permission } from "@/domain/policy";

type Setting = { href: string; title: string; about: string; icon: IconName; needs: Permission };

/** What the office sets for itself, each on a page of its own. */
export const settings: readonly Setting[] = [
  {
    href: "/dinas/pengaturan/legalitas",
    title: "Aturan legalitas",
    about: "Dokumen yang diminta untuk setiap jenis produk, dengan sumber dan tanggal mulainya.",
    icon: "shield",
    needs: "requirement.change",
  },
  {
    href: "/dinas/pengaturan/jenis",
    title: "Jenis dokumen dan wilayah",
    about: "Bentuk nomor, masa berlaku, penerbit, dan kode wilayah dinas, dengan sumber dan tanggal mulainya.",
    icon: "file",
    needs: "requirement.change",
  },
  {
    href: "/dinas/pengaturan/target",
    title: "Target pemeriksaan",
    about: "Paling lama berapa hari sebuah dokumen menunggu diputus.",
    icon: "clock",
    needs: "target.change",
  },
  {
    href: "/dinas/pengaturan/alasan",
    title: "Alasan keputusan",
    about: "Kalimat yang dapat dipilih petugas saat mengembalikan, menolak, atau mencabut.",
    icon: "edit",
    needs: "reason.change",
  },
  {
    href: "/dinas/pengaturan/kurasi",
    title: "Kriteria kurasi",
    about: "Yang dinilai sebelum produk dipajang, dan target harinya.",
    icon: "clipboard",
    needs: "curation.configure",
  },
  {
    href: "/dinas/pengaturan/titipan",
    title: "Aturan titip jual",
    about: "Potongan, setoran, sisa umur barang, dan pembagian kerugian.",
    icon: "basket",
    needs: "consignment.rule",
  },
  {
    href: "/dinas/pengaturan/surat",
    title: "Kop surat",
    about: "Kop, penanda tangan, dan pola nomor surat.",
    icon: "file",
    needs: "letterhead.change",
  },
  {
    href: "/dinas/pengaturan/surel",
    title: "Email",
    about: "Apakah email keluar, apa yang gagal, dan alamat yang ditolak.",
    icon: "bell",
    needs: "mail.manage",
  },
];
