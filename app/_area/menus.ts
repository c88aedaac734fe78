import type { NavItem } from "@/components/layout/nav-item";
import { canSomewhere, type Permission, type Person } from "@/domain/policy";
import { type Area, within } from "./areas";

type Item = NavItem & { needs: Permission };

/** Most used first: a phone shows four and keeps the rest behind one more. */
const menus: Record<Area, readonly Item[]> = {
  pelaku: [
    { href: "/pelaku", label: "Beranda", icon: "home", exact: true, needs: "business.edit" },
    { href: "/pelaku/legalitas", label: "Legalitas", icon: "shield", needs: "document.submit" },
    { href: "/pelaku/produk", label: "Produk", icon: "box", needs: "product.edit" },
    { href: "/pelaku/profil", label: "Profil", icon: "store", needs: "business.edit" },
  ],
  dinas: [
    { href: "/dinas", label: "Beranda", icon: "home", exact: true, needs: "business.read" },
    { href: "/dinas/legalitas", label: "Legalitas", icon: "shield", needs: "document.queue" },
    { href: "/dinas/kurasi", label: "Kurasi", icon: "clipboard", needs: "product.queue" },
    { href: "/dinas/galeri", label: "Dipajang", icon: "basket", needs: "product.display" },
    { href: "/dinas/produk", label: "Produk", icon: "box", needs: "dashboard.read" },
    { href: "/dinas/pelaku", label: "Pelaku", icon: "store", needs: "business.read" },
    { href: "/dinas/pojok", label: "Pojok", icon: "pin", needs: "place.read" },
    { href: "/dinas/kunjungan", label: "Kunjungan", icon: "camera", needs: "visit.read" },
    { href: "/dinas/perapihan", label: "Perapihan", icon: "table", needs: "import.run" },
    { href: "/dinas/pengaturan/legalitas", label: "Aturan", icon: "check-circle", needs: "requirement.change" },
    { href: "/dinas/orang", label: "Orang", icon: "people", needs: "people.manage" },
    { href: "/dinas/jejak", label: "Jejak", icon: "history", needs: "audit.read" },
  ],
  kecamatan: [{ href: "/kecamatan", label: "Beranda", icon: "home", exact: true, needs: "place.report" }],
  lapangan: [{ href: "/lapangan", label: "Beranda", icon: "home", exact: true, needs: "visit.record" }],
  mitra: [{ href: "/mitra", label: "Beranda", icon: "home", exact: true, needs: "partner.read" }],
};

/** The pages of an area that this person may open. */
export function menuOf(person: Person, area: Area): NavItem[] {
  const here = within(person, area);
  return menus[area].filter(({ needs }) => canSomewhere(here, needs)).map(({ needs: _, ...item }) => item);
}
