"use client";

import { useEffect, useState } from "react";
import { Icon } from "../ui/icon";

type Props = { file?: File; url?: string; mime: string };

/** A small picture of a file: the one on this device, the server's small copy, or an icon. */
export function FileThumbnail({ file, url, mime }: Props) {
  const [local, setLocal] = useState<string>();
  useEffect(() => {
    if (!file?.type.startsWith("image/")) return setLocal(undefined);
    const made = URL.createObjectURL(file);
    setLocal(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const source = local ?? url;
  if (source) {
    // biome-ignore lint/performance/noImgElement: a private or local picture, never optimised by the server
    return <img src={source} alt="" className="size-20 shrink-0 rounded-control border border-line object-cover" />;
  }
  return (
    <span className="grid size-20 shrink-0 place-items-center rounded-control bg-brand-soft text-brand">
      <Icon name={mime.startsWith("image/") ? "image" : "file"} className="size-8" />
    </span>
  );
}
