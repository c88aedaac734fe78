import type { Dye } from "../dye";

/** Sambal: a full jar and two chillies. */
export function Jar({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M100 112Q100 98 114 98H190Q204 98 204 112V244Q204 262 186 262H118Q100 262 100 244Z" fill="#b83a26" />
      <path d="M182 98H190Q204 98 204 112V244Q204 262 186 262H174Q186 262 186 240V112Q186 98 182 98Z" fill="#932a1a" />
      <rect x="96" y="66" width="112" height="34" rx="8" fill={mark} />
      <path
        d="M112 72V94M128 72V94M144 72V94M160 72V94M176 72V94M192 72V94"
        stroke={shade}
        strokeWidth="4"
        strokeLinecap="round"
        opacity=".6"
      />
      <path d="M100 142H204V222H100Z" fill={body} />
      <path d="M184 142H204V222H184Z" fill={shade} />
      <path d="M128 160q34 -8 34 20 0 16 -12 28 2 -30 -26 -32 -8 -10 4 -16Z" fill={label} />
      <path d="M112 112v14" stroke="#fff" strokeWidth="6" strokeLinecap="round" opacity=".45" />
      <path d="M214 214q36 -4 52 44 -44 6 -58 -24 -4 -16 6 -20Z" fill="#c4462f" />
      <path d="M216 218q-6 -14 4 -24" fill="none" stroke="#4d7d46" strokeWidth="7" strokeLinecap="round" />
      <path d="M196 244q30 -10 62 22 -38 16 -62 -4 -8 -12 0 -18Z" fill="#d9573c" />
      <path d="M198 248q-12 -4 -14 -14" fill="none" stroke="#5b8b50" strokeWidth="7" strokeLinecap="round" />
    </>
  );
}
