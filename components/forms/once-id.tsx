"use client";

import { useEffect, useState } from "react";
import { v7 } from "uuid";

/**
 * The id of what is being filled in, made with the page: a form that is sent twice, or again after a refusal, carries the
 * same one, so that the server can tell. What was kept refreshes its page, and with it comes the id of the next one; a
 * page that the browser had put aside whole gets one here. Without JavaScript the id is the one the page came with.
 */
export function OnceId({ name, initial }: { name: string; initial: string }) {
  const [renewed, setRenewed] = useState({ initial, id: initial });
  useEffect(() => {
    const show = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setRenewed({ initial, id: v7() });
    };
    window.addEventListener("pageshow", show);
    return () => window.removeEventListener("pageshow", show);
  }, [initial]);
  const id = renewed.initial === initial ? renewed.id : initial;
  return <input type="hidden" name={name} value={id} autoComplete="off" />;
}
