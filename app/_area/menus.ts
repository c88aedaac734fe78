import type { NavItem } from "@/components/layout/nav-item";
import { canSomewhere, type Permission, type Person } from "@/domain/policy";
import { type Area, within } from "./areas";

type Item = NavItem & { needs: Permission };

const grouped = (group: string, items: readonly Item[]) => items.map((item) => ({ ...item, group }));

/** Most used first: a phone shows four and keeps the rest behind one more. */
const menus: Record<Area, readonly Item[]> = {
  pelaku: [
    { href: "/pelaku", label: "Beranda", icon: "home", exact: true, needs: "business.edit" },
    { href: "/pelaku/legalitas", label: "Legalitas", icon: "shield", needs: "document.submit" },
    { href: "/pelaku/produk", label: "Produk", icon: "box", needs: "product.edit" },
    { href: "/pelaku/titipan", label: "Titipan", icon: "basket", needs: "consignment.read" },
    { href: "/pelaku/kurasi", label: "Antrean", icon: "clipboard", needs: "product.submit" },
    { href: "/pelaku/pendampingan", label: "Pendampingan", icon: "handshake", needs: "case.follow" },
    { href: "/pelaku/profil", label: "Profil", icon: "store", needs: "business.edit" },
  ],
  dinas: [
    { href: "/dinas", label: "Beranda", icon: "home", exact: true, needs: "business.read" },
    ...grouped("Galeri", [
      { href: "/dinas/galeri/kasir", label: "Kasir", icon: "store", needs: "sale.record", opensAlone: true },
      { href: "/dinas/galeri/titipan", label: "Titipan", icon: "basket", needs: "ledger.read" },
      { href: "/dinas/galeri/setoran", label: "Setoran", icon: "wallet", needs: "ledger.read" },
      { href: "/dinas/galeri/laporan", label: "Laporan", icon: "chart", needs: "ledger.read" },
      { href: "/dinas/galeri", label: "Dipajang", icon: "tag", exact: true, needs: "product.display" },
      { href: "/dinas/galeri/kedaluwarsa", label: "Kedaluwarsa", icon: "clock", needs: "ledger.read" },
      { href: "/dinas/galeri/opname", label: "Opname", icon: "table", needs: "ledger.read" },
      { href: "/dinas/galeri/hari-buka", label: "Hari buka", icon: "calendar", needs: "ledger.read" },
    ]),
    ...grouped("Legalitas dan binaan", [
      { href: "/dinas/legalitas", label: "Legalitas", icon: "shield", needs: "document.queue" },
      { href: "/dinas/pendampingan", label: "Pendampingan", icon: "handshake", needs: "case.read" },
      { href: "/dinas/loket", label: "Loket", icon: "person", needs: "counter.serve" },
      { href: "/dinas/kurasi", label: "Kurasi", icon: "clipboard", needs: "product.queue" },
      { href: "/dinas/klaim", label: "Klaim", icon: "check-circle", needs: "claim.decide" },
      { href: "/dinas/surat", label: "Surat", icon: "file", needs: "letter.read" },
      { href: "/dinas/corong", label: "Corong", icon: "chart", needs: "dashboard.read" },
    ]),
    ...grouped("Data", [
      { href: "/dinas/pelaku", label: "Pelaku", icon: "store", needs: "business.read" },
      { href: "/dinas/produk", label: "Produk", icon: "box", needs: "dashboard.read" },
      { href: "/dinas/pojok", label: "Pojok", icon: "pin", needs: "place.read" },
      { href: "/dinas/kunjungan", label: "Kunjungan", icon: "camera", needs: "visit.read" },
      { href: "/dinas/perapihan", label: "Perapihan", icon: "table", needs: "import.run" },
    ]),
    ...grouped("Kelola", [
      { href: "/dinas/pengaturan/permintaan", label: "Data pribadi", icon: "person", needs: "data_request.read" },
      { href: "/dinas/orang", label: "Orang", icon: "people", needs: "people.manage" },
      { href: "/dinas/pengaturan", label: "Pengaturan", icon: "settings", needs: "settings.read" },
      { href: "/dinas/jejak", label: "Jejak", icon: "history", needs: "audit.read" },
    ]),
  ],
  lapangan: [
    { href: "/lapangan", label: "Beranda", icon: "home", exact: true, needs: "visit.record" },
    { href: "/lapangan/usaha", label: "Periksa pembuat", icon: "store", needs: "producer.check" },
  ],
  kecamatan: [
    { href: "/kecamatan", label: "Beranda", icon: "home", exact: true, needs: "place.report" },
    { href: "/kecamatan/pendampingan", label: "Pendampingan", icon: "handshake", needs: "case.work" },
  ],
  mitra: [{ href: "/mitra", label: "Beranda", icon: "home", exact: true, needs: "partner.read" }],
};

/** The pages of an area that this person may open. */
export function menuOf(person: Person, area: Area): NavItem[] {
  const here = within(person, area);
  return menus[area].filter(({ needs }) => canSomewhere(here, needs)).map(({ needs: _, ...item }) => item);
}
