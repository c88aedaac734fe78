/** A rice barn standing on the river: our own sign. */
export function Mark({ className = "size-9" }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={`shrink-0 ${className}`}>
      <rect width="40" height="40" rx="10" fill="#222c6e" />
      <path d="M20 6 L33 16.5 H29.6 L27.4 27 H12.6 L10.4 16.5 H7Z" fill="#f7f5ea" />
      <path d="M20 13.5 Q24.4 18.6 20 24.2 Q15.6 18.6 20 13.5Z" fill="#e8b73f" />
      <path
        d="M7 31.5 q3.25 -3.4 6.5 0 t6.5 0 t6.5 0 t6.5 0"
        fill="none"
        stroke="#74d1cf"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
