import type { Dye } from "../dye";

export function Coffee({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M84 92L98 66H182L196 92V262H84Z" fill={body} />
      <path d="M170 92L182 66 196 92V262H170Z" fill={shade} />
      <path d="M84 92H196V106H84Z" fill={label} />
      <circle cx="128" cy="172" r="38" fill={label} />
      <g transform="rotate(28 128 172)">
        <ellipse cx="128" cy="172" rx="15" ry="23" fill={mark} />
        <path d="M128 150q-8 11 0 22t0 22" fill="none" stroke={label} strokeWidth="4" />
      </g>
      <path d="M186 204H254V230Q254 262 226 262H214Q186 262 186 230Z" fill={mark} />
      <path d="M254 212q22 0 18 18 -4 14 -22 14" fill="none" stroke={mark} strokeWidth="8" />
      <ellipse cx="220" cy="205" rx="34" ry="8" fill={shade} />
      <ellipse cx="220" cy="206" rx="27" ry="5" fill="#4a2413" />
      <path
        d="M210 190q-8 -10 0 -20t0 -20M230 190q-8 -10 0 -20t0 -20"
        fill="none"
        stroke={body}
        strokeWidth="5"
        strokeLinecap="round"
        opacity=".8"
      />
    </>
  );
}
