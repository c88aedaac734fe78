import { Tabs } from "@/components/ui/tabs";

export type ReportView = "penjualan" | "perputaran" | "minat" | "pemerataan" | "janji" | "kerugian";

const views: { view: ReportView; label: string; path: string }[] = [
  { view: "penjualan", label: "Penjualan", path: "" },
  { view: "perputaran", label: "Perputaran", path: "/perputaran" },
  { view: "minat", label: "Minat pembeli", path: "/minat" },
  { view: "pemerataan", label: "Pemerataan", path: "/pemerataan" },
  { view: "janji", label: "Janji setoran", path: "/janji" },
  { view: "kerugian", label: "Kerugian", path: "/kerugian" },
];

/** The reports of the gallery beside each other. */
export function ReportTabs({ current }: { current: ReportView }) {
  const tabs = views.map(({ view, label, path }) => ({
    href: `/dinas/galeri/laporan${path}`,
    label,
    current: view === current,
  }));
  return (
    <div data-print="no">
      <Tabs label="Laporan" tabs={tabs} />
    </div>
  );
}
