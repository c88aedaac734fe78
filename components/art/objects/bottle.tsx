import type { Dye } from "../dye";

/** Syrup and a glass of it. */
export function Bottle({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path
        d="M120 58H152V104Q178 118 178 150V246Q178 264 160 264H112Q94 264 94 246V150Q94 118 120 104Z"
        fill={label}
      />
      <path d="M94 160H178V246Q178 264 160 264H112Q94 264 94 246Z" fill="#c4462f" />
      <rect x="115" y="44" width="42" height="26" rx="6" fill={mark} />
      <path d="M94 170H178V232H94Z" fill={body} />
      <path d="M162 170H178V232H162Z" fill={shade} />
      <path d="M128 180Q142 200 128 222 114 200 128 180Z" fill={mark} />
      <path d="M108 134q2 -12 10 -16" fill="none" stroke="#fff" strokeWidth="5" strokeLinecap="round" opacity=".6" />
      <path d="M196 166H258L250 264H204Z" fill={body} opacity=".55" />
      <path d="M199 196H256L250 264H204Z" fill="#d9573c" />
      <path d="M210 204l16 4 -4 16 -16 -4ZM230 214l15 -4 4 15 -15 4Z" fill="#fff" opacity=".5" />
      <path
        d="M226 200L246 132H262"
        fill="none"
        stroke={mark}
        strokeWidth="6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="204" cy="172" r="20" fill="#8fb04f" />
      <path d="M204 158v28M190 172h28M194 162l20 20M214 162l-20 20" stroke="#e7efc4" strokeWidth="3" />
    </>
  );
}
