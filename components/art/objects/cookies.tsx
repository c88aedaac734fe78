import type { Dye } from "../dye";

/** The glass jar of cookies on the guest table. */
export function Cookies({ body, shade, label, mark }: Dye) {
  const rows = [230, 204, 178, 152];
  return (
    <>
      <path
        d="M88 122Q88 108 102 108H218Q232 108 232 122V244Q232 264 212 264H108Q88 264 88 244Z"
        fill={body}
        opacity=".42"
      />
      {rows.map((y, row) => (
        <g key={y}>
          {[0, 1, 2, 3].map((place) => (
            <g key={place} transform={`translate(${112 + place * 32 - (row % 2) * 2} ${y + 12})`}>
              <circle r="16" fill={place % 2 === row % 2 ? mark : "#d08a3a"} />
              <circle r="4" fill={label} />
            </g>
          ))}
        </g>
      ))}
      <path d="M88 122Q88 108 102 108H112V264H108Q88 264 88 244Z" fill="#fff" opacity=".25" />
      <rect x="82" y="78" width="156" height="34" rx="10" fill={label} />
      <rect x="82" y="98" width="156" height="14" rx="7" fill={shade} />
      <circle cx="160" cy="68" r="13" fill={mark} />
    </>
  );
}
