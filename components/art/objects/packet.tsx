import type { Dye } from "../dye";

/** A pillow bag, as snacks hang in rows at a warung. */
export function Packet({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M92 74H228L222 92Q234 166 222 240L228 258H92L98 240Q86 166 98 92Z" fill={body} />
      <path d="M204 74H228L222 92Q234 166 222 240L228 258H204Q214 166 204 74Z" fill={shade} />
      <path d="M92 74H228L222 92H98ZM98 240H222L228 258H92Z" fill={label} />
      <path
        d="M104 74v16M118 74v16M132 74v16M146 74v16M160 74v16M174 74v16M188 74v16M202 74v16M216 74v16M104 242v16M118 242v16M132 242v16M146 242v16M160 242v16M174 242v16M188 242v16M202 242v16M216 242v16"
        stroke={mark}
        strokeWidth="3"
      />
      <circle cx="156" cy="150" r="44" fill={label} />
      <g fill="#e2a83a">
        <ellipse cx="142" cy="144" rx="20" ry="14" transform="rotate(-24 142 144)" />
        <ellipse cx="170" cy="150" rx="20" ry="14" transform="rotate(18 170 150)" />
        <ellipse cx="152" cy="166" rx="20" ry="13" />
      </g>
      <path
        d="M132 142q10 -8 20 -4M162 148q10 -2 16 4M142 166q10 -5 20 0"
        fill="none"
        stroke="#f7e3ad"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path d="M120 216q9 -12 18 0t18 0 18 0 18 0" fill="none" stroke={mark} strokeWidth="6" strokeLinecap="round" />
    </>
  );
}
