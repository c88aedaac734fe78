"use client";

import { useEffect, useState } from "react";
import { compressPhoto } from "@/components/forms/compress-photo";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

export const mostPhotos = 6;

type Props = { photos: readonly Blob[]; onChange: (photos: readonly Blob[]) => void };

/** Photos that stay on the phone until they are sent; made small at once, for the signal that there is. */
export function PhotoPicker({ photos, onChange }: Props) {
  const [isBusy, setBusy] = useState(false);
  async function add(files: readonly File[]) {
    setBusy(true);
    const added = await Promise.all(files.map((file) => compressPhoto(file, { longest: 1600 })));
    onChange([...photos, ...added].slice(0, mostPhotos));
    setBusy(false);
  }
  return (
    <fieldset className="max-w-xl">
      <legend className="font-semibold">
        Foto <span className="font-normal text-ink-soft text-sm">(boleh dikosongkan)</span>
      </legend>
      <p className="mt-0.5 mb-2 text-ink-soft text-sm">
        Paling banyak {mostPhotos}. Foto rak, papan nama, dan keadaan sekitar.
      </p>
      <ul className="flex flex-wrap gap-3">
        {photos.map((photo, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two photos may be alike, their places are not
          <li key={index} className="space-y-1">
            <Thumbnail photo={photo} number={index + 1} />
            <Button variant="quiet" size="small" icon="trash" onClick={() => onChange(photos.toSpliced(index, 1))}>
              Hapus<span className="sr-only"> foto {index + 1}</span>
            </Button>
          </li>
        ))}
        {photos.length < mostPhotos && (
          <li>
            <label className="relative grid size-28 cursor-pointer place-content-center justify-items-center gap-1 rounded-control border-2 border-line-strong border-dashed bg-surface text-brand hover:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
              <Icon name={isBusy ? "refresh" : "camera"} className={isBusy ? "size-6 animate-spin" : "size-6"} />
              <span className="font-semibold text-sm">Tambah foto</span>
              <input
                type="file"
                accept="image/*"
                multiple
                className="absolute inset-0 size-full cursor-pointer opacity-0"
                onChange={(event) => {
                  const files = [...(event.target.files ?? [])];
                  event.target.value = "";
                  void add(files);
                }}
              />
            </label>
          </li>
        )}
      </ul>
    </fieldset>
  );
}

function Thumbnail({ photo, number }: { photo: Blob; number: number }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(photo);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  // biome-ignore lint/performance/noImgElement: a picture that exists on this phone only
  return <img src={url} alt={`Foto ${number}`} className="size-28 rounded-control border border-line object-cover" />;
}
