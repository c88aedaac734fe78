import type { Dye } from "../dye";

/** Anything else: a box tied with a ribbon. */
export function Parcel({ body, shade, label, mark }: Dye) {
  return (
    <>
      <rect x="78" y="142" width="164" height="122" rx="8" fill={body} />
      <path d="M202 142H234Q242 142 242 150V256Q242 264 234 264H202Z" fill={shade} />
      <rect x="66" y="106" width="188" height="42" rx="9" fill={label} />
      <path d="M146 106H174V264H146Z" fill={mark} />
      <path
        d="M160 106Q104 104 112 72 128 52 160 106 192 52 208 72 216 104 160 106Z"
        fill="none"
        stroke={mark}
        strokeWidth="12"
        strokeLinejoin="round"
      />
    </>
  );
}
