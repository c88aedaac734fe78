import type { Dye } from "../dye";

const places = [
  { x: 92, y: 238, turn: 0 },
  { x: 228, y: 238, turn: 0 },
  { x: 160, y: 186, turn: 0 },
  { x: 158, y: 132, turn: -9 },
];

/** Sticky sweets, each twisted in its own paper. */
export function Sweets({ body, shade, label, mark }: Dye) {
  return places.map(({ x, y, turn }, index) => (
    <g key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${turn}) scale(1.3)`}>
      <path d="M-30 0L-56 -20V20ZM30 0L56 -20V20Z" fill={index % 2 ? shade : mark} />
      <rect x="-36" y="-20" width="72" height="40" rx="12" fill={index % 2 ? label : body} />
      <path d="M-12 -20H12V20H-12Z" fill={index % 2 ? body : label} />
      <path d="M0 -12Q9 0 0 12 -9 0 0 -12Z" fill={mark} />
    </g>
  ));
}
