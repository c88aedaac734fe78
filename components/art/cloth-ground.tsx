import type { ReactNode } from "react";
import type { clothKinds } from "./cloth-kinds";

type Repeat = { width: number; height: number; turn?: number; draw: ReactNode };

const drawings: readonly Repeat[] & { length: typeof clothKinds } = [
  {
    width: 80,
    height: 64,
    draw: [
      [0, 0],
      [-40, 32],
      [40, 32],
    ].map(([x, y]) => (
      <g key={x} transform={`translate(${x} ${y}) scale(2)`} strokeWidth="1.4">
        <path d="M1.9 8C7.4 1.6 13 1.6 20 10S32.6 18.4 38.1 12" />
        <path d="M0 10C7 18.4 12.6 18.4 18.1 12M21.900 8C27.400 1.600 33 1.600 40 10" />
        <path d="M5.400 10Q10 5.600 14.600 10 10 14.400 5.400 10Z" fill="currentColor" stroke="none" />
      </g>
    )),
  },
  {
    width: 34,
    height: 44,
    turn: 38,
    draw: (
      <>
        <path d="M12 0C26 7 26 15 12 22S-2 37 12 44" strokeWidth="3" />
        <path d="M28 26Q32 33 28 40 24 33 28 26Z" fill="currentColor" stroke="none" />
        <path d="M26 14v.1" strokeWidth="5" />
      </>
    ),
  },
  {
    width: 52,
    height: 52,
    turn: 45,
    draw: (
      <>
        <path
          d="M26 4Q34 14 26 23 18 14 26 4ZM26 29Q34 38 26 48 18 38 26 29ZM4 26Q14 18 23 26 14 34 4 26ZM29 26Q38 18 48 26 38 34 29 26Z"
          fill="currentColor"
          stroke="none"
        />
        <path d="M0 0v.1M52 0v.1M0 52v.1M52 52v.1" strokeWidth="9" />
      </>
    ),
  },
  {
    width: 44,
    height: 68,
    draw: (
      <>
        <path d="M22 68V8" strokeWidth="2" />
        <path
          d="M22 0Q28 8 22 16 16 8 22 0ZM24 28Q24 16 36 14 36 26 24 28ZM20 28Q20 16 8 14 8 26 20 28ZM24 46Q24 34 36 32 36 44 24 46ZM20 46Q20 34 8 32 8 44 20 46Z"
          fill="currentColor"
          stroke="none"
        />
      </>
    ),
  },
];

/** A cloth printed with one of our own repeats: river, slope, grains, ears of rice. */
export function ClothGround({ id, kind, colour, line }: { id: string; kind: number; colour: string; line: string }) {
  const drawing = drawings[kind % drawings.length];
  if (!drawing) return null;
  return (
    <>
      <pattern
        id={id}
        width={drawing.width}
        height={drawing.height}
        patternUnits="userSpaceOnUse"
        patternTransform={drawing.turn ? `rotate(${drawing.turn})` : undefined}
      >
        <g color={line} stroke={line} fill="none" strokeLinecap="round">
          {drawing.draw}
        </g>
      </pattern>
      <rect width="320" height="320" fill={colour} />
      <rect width="320" height="320" fill={`url(#${id})`} />
    </>
  );
}
