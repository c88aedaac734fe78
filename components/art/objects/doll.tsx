import type { Dye } from "../dye";

/** A soft bear with a scarf. */
export function Doll({ body, shade, label, mark }: Dye) {
  return (
    <>
      <ellipse cx="118" cy="248" rx="30" ry="20" fill={shade} />
      <ellipse cx="202" cy="248" rx="30" ry="20" fill={shade} />
      <path d="M108 190Q84 196 76 226 92 240 112 224ZM212 190Q236 196 244 226 228 240 208 224Z" fill={shade} />
      <ellipse cx="160" cy="214" rx="56" ry="52" fill={body} />
      <ellipse cx="160" cy="222" rx="32" ry="32" fill={mark} />
      <circle cx="112" cy="82" r="24" fill={shade} />
      <circle cx="208" cy="82" r="24" fill={shade} />
      <circle cx="112" cy="84" r="12" fill={mark} />
      <circle cx="208" cy="84" r="12" fill={mark} />
      <circle cx="160" cy="122" r="60" fill={body} />
      <ellipse cx="160" cy="142" rx="26" ry="20" fill={label} />
      <path d="M151 134h18l-9 10ZM160 144v8" fill="#191f3d" stroke="#191f3d" strokeWidth="3" strokeLinejoin="round" />
      <circle cx="134" cy="112" r="6.500" fill="#191f3d" />
      <circle cx="186" cy="112" r="6.500" fill="#191f3d" />
      <path d="M112 168Q160 194 208 168L212 184Q160 212 108 184Z" fill="#c4462f" />
      <path d="M184 186l26 40 -20 6 -20 -40Z" fill="#c4462f" />
    </>
  );
}
