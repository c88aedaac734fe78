import type { Dye } from "../dye";

/** Spices: a stone mortar, its pestle, leaves and onions. */
export function Mortar({ body, shade, mark }: Dye) {
  return (
    <>
      <path d="M188 176L246 84Q256 72 268 80 278 90 270 102L210 186Z" fill={shade} />
      <path d="M120 168Q98 120 130 84 154 122 138 170Z" fill="#4d7d46" />
      <path d="M128 100Q124 134 130 168" fill="none" stroke="#8fb583" strokeWidth="3" />
      <path d="M154 172Q150 132 186 112 192 150 168 176Z" fill="#6a9a5c" />
      <ellipse cx="158" cy="178" rx="92" ry="20" fill={shade} />
      <ellipse cx="158" cy="178" rx="76" ry="13" fill="#b83a26" />
      <path d="M66 180Q72 262 128 262H188Q244 262 250 180 206 204 158 204T66 180Z" fill={body} />
      <path d="M218 194Q250 186 250 180 244 262 188 262H168Q214 258 218 194Z" fill={shade} />
      <path d="M250 238q20 -2 24 -18 12 20 2 34 -12 14 -28 6 -10 -12 2 -22Z" fill="#a8486c" />
      <path
        d="M262 230q-6 16 0 30M70 240q10 -4 14 -14 10 14 4 28 -8 12 -24 6 -8 -12 6 -20Z"
        fill={mark}
        stroke="none"
      />
      <path
        d="M96 222Q158 244 220 222"
        fill="none"
        stroke={mark}
        strokeWidth="5"
        strokeDasharray="2 12"
        strokeLinecap="round"
      />
    </>
  );
}
