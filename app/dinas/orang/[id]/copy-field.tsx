"use client";

import { useId, useState } from "react";
import { controlStyle } from "@/components/forms/control-style";
import { useHydrated } from "@/components/forms/use-hydrated";
import { Button } from "@/components/ui/button";

export function CopyField({ label, value }: { label: string; value: string }) {
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const isHydrated = useHydrated();
  return (
    <div className="mt-3">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          className={`${controlStyle} min-w-0 grow basis-60`}
        />
        {isHydrated && window.isSecureContext && (
          <Button
            variant="secondary"
            icon={isCopied ? "check" : "clipboard"}
            onClick={async () => {
              await navigator.clipboard.writeText(value);
              setCopied(true);
            }}
          >
            {isCopied ? "Tersalin" : "Salin"}
          </Button>
        )}
      </div>
    </div>
  );
}
