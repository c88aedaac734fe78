import { Button } from "@/components/ui/button";
import { periodControl } from "./period-form";

type Props = { base: string; places: readonly { id: string; name: string }[]; current: string };

/** More places than stand in a row: chosen from a list, also without scripts. */
export function PlaceSelect({ base, places, current }: Props) {
  return (
    <form action={base} data-print="no" aria-label="Pilih tempat" className="flex items-end gap-3">
      <label className="min-w-0 max-w-md grow">
        <span className="mb-1 block font-semibold text-sm">Tempat</span>
        <select key={current} name="tempat" defaultValue={current} autoComplete="off" className={periodControl}>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" variant="secondary">
        Tampilkan
      </Button>
    </form>
  );
}
