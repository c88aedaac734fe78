"use client";

import { Button } from "../ui/button";
import { FieldError } from "./field";
import { fileDoor, useField } from "./form-context";
import type { SentFile } from "./send-file";

type Props = {
  /** The field that takes the file's id. */
  name: string;
  label: string;
  purpose: string;
  accept: string;
  /** The page that the form stands on; the ids of files sent before stand in its `berkas`. */
  then: string;
  sent: readonly SentFile[];
  most?: number;
  /** No other field of this name says what is wrong. */
  alone?: boolean;
};

/**
 * Without JavaScript a file is sent first, by a button of the same form: everything typed goes along and comes back.
 * Inside a form only; the form says `filesFirst`.
 */
export function FileFirst({ name, label, purpose, accept, then, sent, most = 1, alone }: Props) {
  const { id, error } = useField(name, false);
  return (
    <noscript>
      <div className="space-y-3">
        <input type="hidden" name="$field" value={name} />
        <input type="hidden" name="purpose" value={purpose} />
        <input type="hidden" name="then" value={then} />
        {sent.length > 0 && (
          <ol className="space-y-2">
            {sent.map((file, i) => (
              <li key={file.id} className="flex flex-wrap items-center gap-x-3">
                Berkas {i + 1} sudah kami terima: {file.name}. {file.note}
                <Button
                  type="submit"
                  variant="quiet"
                  size="small"
                  icon="trash"
                  {...fileDoor}
                  name="$lepas"
                  value={file.id}
                >
                  Hapus<span className="sr-only"> berkas {i + 1}</span>
                </Button>
              </li>
            ))}
          </ol>
        )}
        {sent.length < most && (
          <>
            <label className="block">
              <span className="mb-1 block">{sent.length === 0 ? label : "Tambah berkas lain"}</span>
              <input type="file" name="file" accept={accept} className="w-full" />
            </label>
            <Button type="submit" variant="secondary" icon="upload" {...fileDoor} name="$unggah" value="1">
              Unggah berkas
            </Button>
          </>
        )}
        {alone && <FieldError id={id} error={error} />}
      </div>
    </noscript>
  );
}
