import { AnyLink } from "@/components/ui/any-link";
import { Icon } from "@/components/ui/icon";

type Props = { name: string; latitude: number | null; longitude: number | null };

/** Opens the visitor's own map, where the position of the place is known. */
export function MapLink({ name, latitude, longitude }: Props) {
  if (latitude === null || longitude === null) return null;
  return (
    <AnyLink
      href={`https://www.google.com/maps/search/?api=1&query=${latitude},${longitude}`}
      className="inline-flex min-h-11 items-center gap-2 font-medium text-brand underline underline-offset-4 hover:decoration-2"
    >
      <Icon name="pin" className="size-5" />
      Buka di peta<span className="sr-only">: {name}</span>
    </AnyLink>
  );
}
