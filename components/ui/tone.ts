export type Tone = "neutral" | "brand" | "accent" | "rice" | "good" | "warn" | "bad";

export const toneStyle: Record<Tone, string> = {
  neutral: "bg-sunken text-ink-soft",
  brand: "bg-brand-soft text-brand",
  accent: "bg-accent-soft text-accent",
  rice: "bg-rice-soft text-rice",
  good: "bg-good-soft text-good",
  warn: "bg-warn-soft text-warn",
  bad: "bg-bad-soft text-bad",
};
