import type { Dye } from "../dye";

/** Three folded lengths of cloth, the top one hanging over. */
export function Cloth({ body, shade, label, mark }: Dye) {
  return (
    <>
      <rect x="66" y="222" width="188" height="42" rx="20" fill={mark} />
      <path d="M92 243H254" stroke={shade} strokeWidth="4" />
      <rect x="74" y="180" width="180" height="44" rx="21" fill={label} />
      <path d="M100 202H254" stroke={mark} strokeWidth="4" strokeDasharray="10 6" />
      <path d="M96 116H226Q254 116 254 148T226 182H96Q66 182 66 149T96 116Z" fill={body} />
      <path
        d="M128 116H204V232L196 242 188 232 180 242 172 232 164 242 156 232 148 242 140 232 132 242 128 236Z"
        fill={body}
      />
      <path d="M128 182V116H204V182" fill="none" stroke={shade} strokeWidth="3" />
      <g fill={label}>
        <path d="M166 122Q178 138 166 154 154 138 166 122ZM166 166Q178 182 166 198 154 182 166 166Z" />
      </g>
      <path
        d="M134 160q8 -14 16 0t16 0 16 0 16 0M134 206q8 -14 16 0t16 0 16 0 16 0"
        fill="none"
        stroke={mark}
        strokeWidth="5"
      />
      <path d="M128 220H204" stroke={label} strokeWidth="5" />
      <path
        d="M90 134q14 -10 28 0M90 150q14 -10 28 0M90 166q14 -10 28 0M214 134q12 -10 26 0M214 150q12 -10 26 0M214 166q12 -10 26 0"
        fill="none"
        stroke={shade}
        strokeWidth="5"
        strokeLinecap="round"
      />
    </>
  );
}
