import { AnyLink } from "../ui/any-link";
import type { Area } from "./area-map";
import { type CellLook, cellLooks } from "./cell-look";

export type { CellLook };

type Props = { area: Area; path: string; centre: readonly [number, number] };

/** One area of the map: a link that says its name and how it stands. */
export function AreaCell({ area, path, centre: [x, y] }: Props) {
  const { fill, ink, sign } = cellLooks[area.look];
  const words = area.name.split(" ");
  return (
    <AnyLink href={area.href} prefetch={false} aria-label={`${area.name}: ${area.says}`} className="group outline-none">
      <title>{`${area.name}: ${area.says}`}</title>
      <path
        d={path}
        strokeWidth="3"
        className={`${fill} stroke-surface group-hover:brightness-95 group-focus-visible:stroke-[5] group-focus-visible:stroke-focus`}
      />
      <text x={x} y={y - 4} textAnchor="middle" fontSize="22" fontWeight="700" className={ink}>
        {sign}
      </text>
      <text textAnchor="middle" fontSize="11.5" fontWeight="600" className="hidden fill-ink sm:block">
        {words.map((word, line) => (
          <tspan key={word} x={x} y={y + 12 + line * 13}>
            {word}
          </tspan>
        ))}
      </text>
    </AnyLink>
  );
}
