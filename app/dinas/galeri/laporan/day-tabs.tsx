import { Tabs } from "@/components/ui/tabs";

const lengths = [7, 30, 90, 365] as const;

/** How many days back an address asks for; thirty where it does not say. */
export const readLength = (word: string | undefined) => lengths.find((days) => String(days) === word) ?? 30;

/** The last week, month, quarter or year. */
export function DayTabs({ base, current }: { base: string; current: number }) {
  const tabs = lengths.map((days) => ({
    href: `${base}${base.includes("?") ? "&" : "?"}hari=${days}`,
    label: `${days} hari`,
    current: days === current,
  }));
  return (
    <div data-print="no">
      <Tabs label="Selama" tabs={tabs} />
    </div>
  );
}
