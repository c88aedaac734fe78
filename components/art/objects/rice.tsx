import type { Dye } from "../dye";

/** A sack of rice, tied, with ears of padi. */
export function Rice({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M116 108Q72 150 78 232 80 264 112 264H200Q232 264 234 232 240 150 196 108Z" fill={body} />
      <path d="M178 108H196Q240 150 234 232 232 264 200 264H180Q212 250 208 200 206 140 178 108Z" fill={shade} />
      <path d="M116 108Q96 78 108 62 132 76 156 62 180 76 204 62 216 78 196 108Z" fill={body} />
      <rect x="110" y="100" width="92" height="15" rx="7.500" fill={label} />
      <path d="M146 244Q144 190 152 148" fill="none" stroke={label} strokeWidth="5" strokeLinecap="round" />
      <path
        d="M153 132Q163 146 153 160 143 146 153 132ZM156 178Q158 158 178 156 176 176 156 178ZM146 178Q146 158 126 156 128 176 146 178ZM153 206Q157 186 178 184 174 204 153 206ZM143 206Q143 186 122 184 124 204 143 206Z"
        fill={label}
      />
      <g fill={mark}>
        <path d="M236 254q14 -10 24 0 -12 10 -24 0ZM252 266q12 -10 24 0 -12 9 -24 0ZM258 246q10 -10 22 -2 -8 10 -22 2Z" />
      </g>
    </>
  );
}
