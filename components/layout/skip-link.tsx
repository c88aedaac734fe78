export function SkipLink() {
  return (
    <a
      href="#isi"
      className="sr-only z-50 rounded-control bg-rice-fill px-4 py-3 font-semibold text-[#191f3d] focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:px-4 focus:py-3"
    >
      Langsung ke isi
    </a>
  );
}
