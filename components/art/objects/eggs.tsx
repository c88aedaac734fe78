import type { Dye } from "../dye";

/** Salted eggs in a basket. */
export function Eggs({ body, shade, label, mark }: Dye) {
  return (
    <>
      <g fill="#8fc3c0">
        <ellipse cx="114" cy="164" rx="30" ry="40" transform="rotate(-14 114 164)" />
        <ellipse cx="206" cy="164" rx="30" ry="40" transform="rotate(14 206 164)" />
      </g>
      <ellipse cx="160" cy="146" rx="32" ry="43" fill="#b5dbd7" />
      <path d="M142 126q6 -14 16 -14" fill="none" stroke="#fff" strokeWidth="6" strokeLinecap="round" />
      <path d="M66 180H254L236 250Q232 264 218 264H102Q88 264 84 250Z" fill={body} />
      <path d="M74 200H246M80 222H240M86 244H234" stroke={shade} strokeWidth="12" strokeDasharray="18 10" />
      <rect x="58" y="170" width="204" height="20" rx="10" fill={label} />
      <g transform="translate(250 236)">
        <ellipse rx="32" ry="27" fill="#d5ebe8" />
        <ellipse rx="25" ry="20" fill="#fff" />
        <circle r="12" fill={mark === "#e8b73f" ? "#e58a25" : mark} />
      </g>
    </>
  );
}
