import type { Dye } from "../dye";

/** A slice of layered cake on a stand. */
export function Cake({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M146 222H174L186 262H134Z" fill={shade} />
      <rect x="60" y="208" width="200" height="18" rx="9" fill={body} />
      {[0, 1, 2, 3, 4].map((layer) => (
        <g key={layer}>
          <rect x="92" y={104 + layer * 21} width="108" height="21" fill={layer % 2 ? body : label} />
          <path
            d={`M200 ${104 + layer * 21}L232 ${88 + layer * 24}v24L200 ${125 + layer * 21}Z`}
            fill={layer % 2 ? shade : mark}
          />
        </g>
      ))}
      <path d="M92 104L132 86H232L200 104Z" fill={mark} />
      <path d="M160 84Q160 62 178 52 184 74 168 86Z" fill="#5b8b50" />
      <circle cx="152" cy="84" r="11" fill="#c4462f" />
    </>
  );
}
