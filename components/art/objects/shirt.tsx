import type { Dye } from "../dye";

export function Shirt({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M160 44q14 0 14 14 0 10 -14 14v10" fill="none" stroke={mark} strokeWidth="6" strokeLinecap="round" />
      <path d="M124 86L160 80 196 86 250 122 230 172 206 158V262H114V158L90 172 70 122Z" fill={body} />
      <path d="M184 262V84L196 86 250 122 230 172 206 158V262Z" fill={shade} />
      <path d="M140 83Q160 112 180 83L190 85Q160 134 130 85Z" fill={label} />
      <path d="M160 116V262" stroke={label} strokeWidth="5" />
      <path d="M114 226H206V250H114Z" fill={label} />
      <path d="M118 238q8 -14 16 0t16 0 16 0 16 0 20 0" fill="none" stroke={mark} strokeWidth="5" />
      <g fill={mark}>
        <path d="M136 138Q146 152 136 166 126 152 136 138ZM184 138Q194 152 184 166 174 152 184 138ZM136 182Q146 196 136 210 126 196 136 182ZM184 182Q194 196 184 210 174 196 184 182Z" />
      </g>
    </>
  );
}
