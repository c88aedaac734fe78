import type { Dye } from "../dye";

export function Soap({ body, shade, label, mark }: Dye) {
  return (
    <>
      <rect x="74" y="206" width="170" height="56" rx="16" fill={label} />
      <path d="M74 232H244V246Q244 262 228 262H90Q74 262 74 246Z" fill={mark} opacity=".9" />
      <path
        d="M92 150L212 134Q232 132 234 152L238 190Q240 206 222 208L106 214Q90 214 88 198L82 168Q80 152 92 150Z"
        fill={body}
      />
      <path d="M82 172L236 156 238 190Q240 206 222 208L106 214Q90 214 88 198Z" fill={shade} />
      <path d="M132 144L186 137 196 209 142 212Z" fill={label} />
      <path d="M164 152Q180 172 168 196 148 178 164 152Z" fill={mark} />
      <g fill={body}>
        <circle cx="96" cy="112" r="17" opacity=".75" />
        <circle cx="128" cy="84" r="11" opacity=".6" />
        <circle cx="222" cy="96" r="22" opacity=".7" />
        <circle cx="192" cy="66" r="9" opacity=".6" />
      </g>
      <path d="M86 108q3 -8 9 -8M209 92q4 -10 12 -10" fill="none" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
    </>
  );
}
