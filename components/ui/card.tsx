import type { ReactNode } from "react";

type Props = {
  children: ReactNode;
  title?: ReactNode;
  action?: ReactNode;
  /** Tables and lists reach the edge. */
  flush?: boolean;
  as?: "section" | "article" | "div" | "li";
  className?: string;
};

export function Card({ children, title, action, flush, as: Element = "section", className = "" }: Props) {
  return (
    <Element className={`overflow-hidden rounded-card border border-line bg-surface ${className}`}>
      {(title || action) && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-4 pb-3">
          {title && <h2>{title}</h2>}
          {action}
        </div>
      )}
      <div className={flush ? "" : title || action ? "px-5 pb-5" : "p-5"}>{children}</div>
    </Element>
  );
}
