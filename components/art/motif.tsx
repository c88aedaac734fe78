import { useId } from "react";

const over = "M1.9 8 C7.4 1.6 13 1.6 20 10 S32.6 18.4 38.1 12";
const under = "M0 10 C7 18.4 12.6 18.4 18.1 12 M21.9 8 C27.4 1.6 33 1.6 40 10";
const grain = "M5.4 10 Q10 5.6 14.6 10 Q10 14.4 5.4 10Z";
const ear =
  "M30 5.4 Q32 8 30 10.4 Q28 8 30 5.4Z M29.2 11 Q26 11.2 24.8 8.8 Q28 8.2 29.2 11Z M30.8 11 Q34 11.2 35.2 8.8 Q32 8.2 30.8 11Z";

/** Two channels of a river woven over and under each other, with rice between them. */
export function Motif({ kind = "band", className = "" }: { kind?: "band" | "field"; className?: string }) {
  const id = useId();
  return (
    <svg aria-hidden="true" className={`block w-full ${kind === "band" ? "h-5" : "h-full"} ${className}`}>
      <defs>
        <pattern id={id} width="40" height={kind === "band" ? 20 : 32} patternUnits="userSpaceOnUse">
          <Row />
          {kind === "field" && (
            <>
              <Row x={-20} y={16} />
              <Row x={20} y={16} />
            </>
          )}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

function Row({ x = 0, y = 0 }: { x?: number; y?: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={over} fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d={under} fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d={grain} fill="currentColor" />
      <path d={ear} fill="currentColor" />
    </g>
  );
}
