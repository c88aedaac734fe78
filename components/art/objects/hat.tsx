import type { Dye } from "../dye";

export function Hat({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M42 232C42 208 98 198 160 198S278 208 278 232 222 262 160 262 42 256 42 232Z" fill={shade} />
      <path d="M42 226C42 202 98 192 160 192S278 202 278 226 222 254 160 254 42 250 42 226Z" fill={body} />
      <path d="M96 222C96 150 116 108 160 108S224 150 224 222C204 232 116 232 96 222Z" fill={body} />
      <path d="M176 110C210 120 224 160 224 222C212 228 196 230 180 230C190 190 190 140 176 110Z" fill={shade} />
      <path d="M97 202C120 212 200 212 223 202L224 222C204 232 116 232 96 222Z" fill={label} />
      <path d="M104 214q8 -10 16 0t16 0 16 0 16 0 16 0 16 0 16 -2" fill="none" stroke={mark} strokeWidth="5" />
      <g fill="none" stroke={mark} strokeWidth="4" strokeLinecap="round">
        <path d="M132 128q28 12 52 2M118 152q42 16 82 2M109 178q52 16 100 2" />
        <path d="M62 230q20 -12 32 -14M258 230q-20 -12 -32 -14M100 246q30 -6 60 -6t60 6" />
      </g>
    </>
  );
}
