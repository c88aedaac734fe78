import type { Dye } from "../dye";

export function Honey({ body, shade, label }: Dye) {
  return (
    <>
      <path d="M112 104H208L236 150V220L208 264H112L84 220V150Z" fill="#d98d1f" />
      <path d="M208 104L236 150V220L208 264H186L212 220V150L186 104Z" fill="#b36f12" />
      <rect x="106" y="70" width="108" height="36" rx="8" fill={label} />
      <rect x="106" y="92" width="108" height="14" fill={shade} />
      <path d="M160 140L196 160V202L160 222 124 202V160Z" fill={body} />
      <g fill="#e8a72c">
        <path
          d="M160 152l12 7v14l-12 7 -12 -7v-14ZM146 178l12 7v14l-12 7 -12 -7v-14ZM174 178l12 7v14l-12 7 -12 -7v-14Z"
          transform="translate(0 2)"
        />
      </g>
      <path d="M100 156v50" stroke="#fff" strokeWidth="7" strokeLinecap="round" opacity=".45" />
      <path d="M286 138L248 218" stroke={shade} strokeWidth="8" strokeLinecap="round" />
      <g transform="rotate(25 240 236)">
        <path d="M226 218h28M222 229h36M222 240h36M226 251h28" stroke={body} strokeWidth="8" strokeLinecap="round" />
      </g>
    </>
  );
}
