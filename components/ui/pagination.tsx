import { ButtonLink } from "./button-link";

type Props = {
  previous?: string;
  /** Where rows are read on from the last one, there is no way back but to the first page. */
  first?: string;
  next?: string;
  label?: string;
};

export function Pagination({ previous, first, next, label = "Halaman" }: Props) {
  const back = previous ?? first;
  if (!back && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3 py-4">
      {back ? (
        <ButtonLink href={back} variant="secondary" icon="arrow-left" className="max-sm:px-3">
          {previous ? "Sebelumnya" : "Halaman pertama"}
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
