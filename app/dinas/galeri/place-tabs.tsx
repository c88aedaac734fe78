import { Tabs } from "@/components/ui/tabs";
import { PlaceSelect } from "./place-select";

type Props = { base: string; places: readonly { id: string; name: string }[]; current: string };

/** Together longer than this they run off the edge of a phone, and nobody sees that there are others. */
const longest = 36;

/** The places of this person, where there are several: side by side while there is room. */
export function PlaceTabs({ base, places, current }: Props) {
  if (places.length < 2) return null;
  const length = places.reduce((sum, { name }) => sum + name.length, 0);
  if (length > longest) return <PlaceSelect base={base} places={places} current={current} />;
  const tabs = places.map(({ id, name }) => ({ href: `${base}?tempat=${id}`, label: name, current: id === current }));
  return <Tabs label="Tempat" tabs={tabs} />;
}
