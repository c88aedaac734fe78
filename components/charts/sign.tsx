import { type CellLook, cellLooks } from "./cell-look";

/** The sign of a look as it stands on the map, for legends and tables. */
export function Sign({ look }: { look: CellLook }) {
  const { fill, edge, ink, sign } = cellLooks[look];
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0">
      <rect x="1" y="1" width="22" height="22" rx="6" strokeWidth="1.5" className={`${fill} ${edge}`} />
      <text x="12" y="17" textAnchor="middle" fontSize="14" fontWeight="700" className={ink}>
        {sign}
      </text>
    </svg>
  );
}
