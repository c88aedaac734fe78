"use client";

import { useState } from "react";

/**
 * The id of what is being filled in, made once: a form that is sent again after a lost answer carries the same one,
 * so that the server can tell. Without JavaScript the id is the one the page came with.
 */
export function OnceId({ name, initial }: { name: string; initial: string }) {
  const [id] = useState(initial);
  return <input type="hidden" name={name} value={id} />;
}
