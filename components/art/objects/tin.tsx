import type { Dye } from "../dye";

/** The tall tin with a window in which every warung keeps its crackers. */
export function Tin({ body, shade, label, mark }: Dye) {
  return (
    <>
      <rect x="92" y="84" width="136" height="180" rx="10" fill={body} />
      <path d="M200 84H218Q228 84 228 94V254Q228 264 218 264H200Z" fill={shade} />
      <rect x="104" y="54" width="112" height="34" rx="12" fill={label} />
      <rect x="92" y="78" width="136" height="14" rx="7" fill={mark} />
      <circle cx="152" cy="172" r="54" fill={label} />
      <circle cx="152" cy="172" r="45" fill={shade} />
      <g fill={mark}>
        <path d="M122 190q-6 -16 8 -20 8 -12 20 -2 14 2 8 16 -4 14 -18 10 -12 4 -18 -4Z" />
        <path d="M152 204q-4 -14 8 -17 8 -9 18 0 10 4 4 14 -4 11 -14 8 -10 3 -16 -5Z" />
        <path d="M150 164q-6 -14 6 -18 8 -10 18 -1 12 2 7 14 -4 12 -15 8 -10 4 -16 -3Z" />
      </g>
      <path
        d="M132 180q8 -6 16 0M162 197q7 -5 13 0M158 156q7 -5 14 0"
        fill="none"
        stroke={body}
        strokeWidth="3"
        strokeLinecap="round"
      />
    </>
  );
}
