export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "onBand" | "onBandQuiet";
export type ButtonSize = "normal" | "small";

const base =
  "inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold leading-tight no-underline transition-colors aria-disabled:cursor-progress aria-disabled:opacity-70 disabled:cursor-not-allowed disabled:opacity-70";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-brand text-on-brand hover:bg-brand-strong",
  secondary: "border border-line-strong bg-surface text-ink hover:border-brand hover:bg-brand-soft",
  quiet: "text-brand hover:bg-brand-soft",
  // On the dark band of headers and heroes, in both themes.
  onBand: "bg-rice-fill text-[#191f3d] hover:brightness-110",
  onBandQuiet: "text-on-band ring-1 ring-on-band-soft ring-inset hover:bg-[#ffffff1f]",
  danger: "bg-bad text-on-bad hover:brightness-90",
};

const sizes: Record<ButtonSize, string> = {
  normal: "min-h-11 px-5 py-2.5",
  small: "min-h-11 px-3.5 py-1.5 text-sm sm:min-h-9",
};

/** The classes of a button, for whatever element must look like one. */
export function buttonStyle(variant: ButtonVariant = "primary", size: ButtonSize = "normal"): string {
  return `${base} ${variants[variant]} ${sizes[size]}`;
}
