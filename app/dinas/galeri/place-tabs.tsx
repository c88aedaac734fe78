import { Tabs } from "@/components/ui/tabs";

type Props = { base: string; places: readonly { id: string; name: string }[]; current: string };

/** The places of this person, where there are several. */
export function PlaceTabs({ base, places, current }: Props) {
  if (places.length < 2) return null;
  const tabs = places.map(({ id, name }) => ({ href: `${base}?tempat=${id}`, label: name, current: id === current }));
  return <Tabs label="Tempat" tabs={tabs} />;
}
