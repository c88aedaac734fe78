import type { Dye } from "../dye";

/** Milkfish on a plate with lime. */
export function Fish({ body, shade, mark }: Dye) {
  return (
    <>
      <ellipse cx="160" cy="224" rx="132" ry="38" fill={shade} />
      <ellipse cx="160" cy="217" rx="132" ry="36" fill={body} />
      <path d="M40 176Q110 104 206 156L268 122Q262 168 274 214L206 190Q112 240 40 176Z" fill="#3d7f8c" />
      <path d="M40 176Q112 240 206 190L274 214Q268 196 267 180L206 176Q120 206 40 176Z" fill="#a9cfcb" />
      <path d="M124 136Q150 96 186 142Z" fill={mark} />
      <path d="M88 146Q104 174 90 204" fill="none" stroke="#e6f2ef" strokeWidth="5" />
      <circle cx="68" cy="168" r="9" fill="#fff" />
      <circle cx="68" cy="168" r="4.500" fill="#191f3d" />
      <path
        d="M116 160q10 10 0 20M138 154q11 13 0 26M160 154q11 13 0 26M182 158q9 11 0 22"
        fill="none"
        stroke="#e6f2ef"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <circle cx="238" cy="228" r="19" fill="#8fb04f" />
      <path d="M238 214v28M224 228h28M228 218l20 20M248 218l-20 20" stroke="#e7efc4" strokeWidth="3" />
    </>
  );
}
