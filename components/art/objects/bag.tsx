import type { Dye } from "../dye";

/** A bag woven from leaves or rattan. */
export function Bag({ body, shade, label, mark }: Dye) {
  return (
    <>
      <path d="M118 140Q118 60 160 60T202 140" fill="none" stroke={label} strokeWidth="12" strokeLinecap="round" />
      <path d="M78 134H242L230 252Q228 264 216 264H104Q92 264 90 252Z" fill={body} />
      {[0, 1, 2, 3, 4].map((row) => (
        <path
          key={row}
          d={`M${84 + row * 2} ${160 + row * 22}H${236 - row * 2}`}
          stroke={row % 2 ? mark : shade}
          strokeWidth="12"
          strokeDasharray="16 12"
          strokeDashoffset={row % 2 ? 14 : 0}
        />
      ))}
      <path d="M72 128H248V148H72Z" fill={label} />
      <path d="M118 128v26M202 128v26" stroke={mark} strokeWidth="10" strokeLinecap="round" />
    </>
  );
}
