"use client";

import { useId } from "react";
import { Notice } from "../ui/notice";
import { FieldError, FieldHint, type FieldProps } from "./field";
import { FileFirst } from "./file-first";
import { useField } from "./form-context";
import { PageRow } from "./page-row";
import { PickFile } from "./pick-file";
import type { SentFile } from "./send-file";
import { pdfNote, sizeText } from "./upload-rules";
import { useHydrated } from "./use-hydrated";
import { usePages } from "./use-pages";

type Props = FieldProps & {
  /** What the files are for; the server decides by it who may open them. */
  purpose: string;
  accept?: string;
  maxBytes?: number;
  most?: number;
  endpoint?: string;
  /** Files that were sent before the page was drawn. */
  initial?: readonly SentFile[];
  /** Without JavaScript: the page that the form stands on, to which files come back as `initial`. */
  then?: string;
  /** A name, of this person and this form alone, under which chosen files outlive a closed page. */
  shelf?: string;
};

const none: readonly SentFile[] = [];

/**
 * Photos and PDFs that make up one document, in order: from the camera or from files, made small, sent at once and on
 * after every cut. Their ids stand in hidden inputs called `name`.
 */
export function PagesField({ label, name, hint, optional, purpose, initial = none, shelf, then, ...settings }: Props) {
  const accept = settings.accept ?? "image/jpeg,image/png,image/webp,application/pdf";
  const maxBytes = settings.maxBytes ?? 10_000_000;
  const most = settings.most ?? 20;
  const field = useField(name, true);
  const labelId = useId();
  const isHydrated = useHydrated();
  const endpoint = settings.endpoint ?? "/api/uploads";
  const { pages, problem, resumed, add, remove, retry, move } = usePages({
    name,
    purpose,
    endpoint,
    rules: { accept, maxBytes },
    most,
    initial,
    shelf,
  });
  const error = problem ?? (pages.every((page) => page.sent) && pages.length > 0 ? undefined : field.error);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would nest inside the field's own group
    <div role="group" aria-labelledby={labelId} aria-describedby={`${field.id}-hint`} className="max-w-xl">
      <div className="mb-2 leading-snug">
        <span id={labelId} className="font-semibold">
          {label}
        </span>
        {optional && <span className="text-ink-soft text-sm"> (boleh dikosongkan)</span>}
        <FieldHint
          id={field.id}
          hint={
            <>
              {hint ?? `Foto atau PDF, beberapa berkas pun bisa. Paling besar ${sizeText(maxBytes)} setiap berkas.`}{" "}
              {pdfNote(accept)}
            </>
          }
        />
      </div>
      {pages.length === 0 && <input type="hidden" name={name} value="" />}
      {pages.map(({ key, sent }) => (
        // A page that did not get through is not left out in silence: without an id the form is refused.
        <input key={key} type="hidden" name={name} value={sent?.id ?? "belum"} />
      ))}
      {resumed > 0 && (
        <div className="mb-3">
          <Notice title="Kiriman Anda dilanjutkan">
            Ada {resumed} berkas yang belum selesai terkirim waktu halaman ini ditutup. Anda tidak perlu memilihnya
            lagi.
          </Notice>
        </div>
      )}
      {pages.length > 0 && (
        <ol className="mb-3 space-y-3 noscript:hidden">
          {pages.map((page, i) => (
            <PageRow
              key={page.key}
              page={page}
              number={i + 1}
              count={pages.length}
              onMove={(by) => move(page.key, by)}
              onRemove={() => remove(page.key)}
              onRetry={page.problem && page.file ? () => page.file && retry(page.key, page.file) : undefined}
            />
          ))}
        </ol>
      )}
      {then && <FileFirst {...{ name, label, purpose, accept, then, most }} sent={initial} />}
      {isHydrated && pages.length < most && (
        <div className="grid gap-3 sm:grid-cols-2">
          <PickFile
            id={field.id}
            icon="camera"
            label={pages.length === 0 ? "Ambil foto" : "Foto halaman lain"}
            accept="image/*"
            camera
            onPick={add}
            error={error && `${field.id}-error`}
          />
          <PickFile
            icon="upload"
            label={pages.length === 0 ? "Pilih berkas" : "Tambah berkas"}
            accept={accept}
            onPick={add}
          />
        </div>
      )}
      <FieldError id={field.id} error={error} />
    </div>
  );
}
