import type { Dye } from "../dye";

/** A standing bag of chips, with some beside it. */
export function Pouch({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M98 70H208L216 258Q152 272 90 258Z" fill={body} />
      <path d="M183 70H208L216 258Q204 261 190 262Z" fill={shade} />
      <path d="M96 70H210V86H95Z" fill={shade} />
      <path d="M104 78H200" stroke={body} strokeWidth="3" strokeDasharray="5 5" />
      <path d="M118 116H186V172Q152 186 118 172Z" fill={label} />
      <path d="M152 124Q166 142 152 162 138 142 152 124Z" fill={mark} />
      <path d="M122 204Q152 188 182 204 182 232 152 236 122 232 122 204Z" fill={shade} />
      <g fill="#e2a83a">
        <ellipse cx="140" cy="214" rx="13" ry="10" transform="rotate(-20 140 214)" />
        <ellipse cx="164" cy="218" rx="13" ry="10" transform="rotate(24 164 218)" />
        <ellipse cx="234" cy="250" rx="24" ry="13" transform="rotate(-12 234 250)" />
        <ellipse cx="260" cy="262" rx="22" ry="11" transform="rotate(10 260 262)" />
      </g>
      <path
        d="M222 250q12 -7 24 -4M249 262q11 4 22 2"
        fill="none"
        stroke="#f7e3ad"
        strokeWidth="2.500"
        strokeLinecap="round"
      />
    </>
  );
}
