export const controlStyle =
  "block w-full min-h-12 rounded-control border border-line-strong bg-surface px-3.5 py-2.5 text-base text-ink placeholder:text-ink-soft focus:border-brand aria-invalid:border-2 aria-invalid:border-bad disabled:bg-sunken";
