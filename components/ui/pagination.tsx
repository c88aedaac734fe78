import { ButtonLink } from "./button-link";

type Props = { previous?: string; next?: string; label?: string };

export function Pagination({ previous, next, label = "Halaman" }: Props) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3 py-4">
      {previous ? (
        <ButtonLink href={previous} variant="secondary" icon="arrow-left" className="max-sm:px-3">
          Sebelumnya
        </ButtonLink>
      ) : (
        <span />
      )}
      {next && (
        <ButtonLink href={next} variant="secondary" icon="arrow-right" className="flex-row-reverse max-sm:px-3">
          Berikutnya
        </ButtonLink>
      )}
    </nav>
  );
}
