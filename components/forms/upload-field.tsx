"use client";

import { useId } from "react";
import { Icon } from "../ui/icon";
import { FieldError, FieldHint, type FieldProps } from "./field";
import { FileFirst } from "./file-first";
import { useField } from "./form-context";
import type { SentFile } from "./send-file";
import { UploadPreview } from "./upload-preview";
import { pdfNote, sizeText, sortsTaken } from "./upload-rules";
import { useHydrated } from "./use-hydrated";
import { useUpload } from "./use-upload";

type Props = FieldProps & {
  /** What the file is for; the server decides by it who may open the file. */
  purpose: string;
  accept?: string;
  maxBytes?: number;
  endpoint?: string;
  initial?: SentFile;
  /** Opens the back camera on a phone. */
  camera?: boolean;
  /** Without JavaScript: the page that the form stands on, to which the file comes back as `initial`. */
  then?: string;
};

/**
 * Sends the file at once and leaves its id in a hidden input called `name`. Without JavaScript it is sent by a button of
 * its own (`then`, in a form that says `filesFirst`).
 */
export function UploadField({ label, name, hint, optional, purpose, camera, then, ...settings }: Props) {
  const accept = settings.accept ?? "image/jpeg,image/png,image/webp,application/pdf";
  const maxBytes = settings.maxBytes ?? 10_000_000;
  const field = useField(name, true);
  const labelId = useId();
  const isHydrated = useHydrated();
  const { upload, send, remove } = useUpload({
    name,
    purpose,
    endpoint: settings.endpoint ?? "/api/uploads",
    rules: { accept, maxBytes },
    initial: settings.initial,
  });
  const error = upload.step === "empty" ? (upload.problem ?? field.error) : undefined;
  return (
    <div className="max-w-xl">
      <div className="mb-1.5 leading-snug">
        <label id={labelId} htmlFor={field.id} className="font-semibold">
          {label}
        </label>
        {optional && <span className="text-ink-soft text-sm"> (boleh dikosongkan)</span>}
        <FieldHint
          id={field.id}
          hint={
            <>
              {hint ?? `${sortsTaken(accept)}, paling besar ${sizeText(maxBytes)}.`} {pdfNote(accept)}
            </>
          }
        />
      </div>
      <input type="hidden" name={name} value={upload.step === "sent" ? upload.sent.id : ""} />
      {then && (
        <FileFirst {...{ name, label, purpose, accept, then }} sent={settings.initial ? [settings.initial] : []} />
      )}
      <div
        className={`relative flex min-h-24 noscript:hidden items-center gap-4 rounded-control border-2 border-dashed bg-surface px-4 py-4 has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 ${error ? "border-bad" : "border-line-strong"} ${upload.step === "empty" ? "hover:border-brand hover:bg-brand-soft" : "hidden"}`}
      >
        <span className="grid size-12 shrink-0 place-items-center rounded-full bg-brand-soft text-brand">
          <Icon name={camera ? "camera" : "upload"} className="size-6" />
        </span>
        <input
          id={field.id}
          type="file"
          disabled={!isHydrated}
          accept={accept}
          capture={camera ? "environment" : undefined}
          {...field.aria}
          aria-describedby={`${field.id}-hint${error ? ` ${field.id}-error` : ""}`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) send(file);
          }}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
        />
        <span aria-hidden="true" className="leading-snug">
          <span className="font-semibold text-brand">{camera ? "Ambil atau pilih foto" : "Pilih berkas"}</span>
          <span className="block text-ink-soft text-sm">atau seret ke sini</span>
        </span>
      </div>
      {upload.step !== "empty" && <UploadPreview upload={upload} onRetry={send} onRemove={remove} labelId={labelId} />}
      <FieldError id={field.id} error={error} />
    </div>
  );
}
