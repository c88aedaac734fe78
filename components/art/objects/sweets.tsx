import type { Dye } from "../dye";

const places = [
  { x: 112, y: 244, turn: 0 },
  { x: 214, y: 244, turn: 0 },
  { x: 163, y: 202, turn: 0 },
  { x: 160, y: 150, turn: -14 },
];

/** Sticky sweets, each twisted in its own paper. */
export function Sweets({ body, shade, label, mark }: Dye) {
  return places.map(({ x, y, turn }, index) => (
    <g key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${turn})`}>
      <path d="M-30 0L-56 -20V20ZM30 0L56 -20V20Z" fill={index % 2 ? shade : mark} />
      <rect x="-36" y="-20" width="72" height="40" rx="12" fill={index % 2 ? label : body} />
      <path d="M-12 -20H12V20H-12Z" fill={index % 2 ? body : label} />
      <path d="M0 -12Q9 0 0 12 -9 0 0 -12Z" fill={mark} />
    </g>
  ));
}
