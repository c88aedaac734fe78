"use client";

import { Button } from "../ui/button";
import { Progress } from "../ui/progress";
import { FileThumbnail } from "./file-thumbnail";
import type { Page } from "./page-list";
import { passageLabel, passageText } from "./passage-text";
import { sizeText } from "./upload-rules";

type Props = {
  page: Page;
  number: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onRetry?: () => void;
};

export function PageRow({ page, number, count, onMove, onRemove, onRetry }: Props) {
  const { name, bytes, mime, file, passage, sent, problem } = page;
  return (
    <li
      className={`grid grid-cols-[auto_1fr] gap-x-4 rounded-control border bg-surface p-3 ${problem ? "border-bad" : "border-line-strong"}`}
    >
      <FileThumbnail file={file} url={sent?.thumbnail} mime={mime} />
      <div className="min-w-0 grow space-y-1.5">
        <p className="flex gap-2 font-medium leading-snug">
          <span className="shrink-0">Berkas {number}</span>
          <span className="min-w-0 truncate text-ink-soft">{name}</span>
        </p>
        <p role="status" className="text-ink-soft text-sm leading-snug">
          {sent && `Tersimpan · ${sizeText(bytes)}${sent.note ? `. ${sent.note}` : ""}`}
          {passage && passageText(passage, bytes)}
          {!sent && !passage && !problem && "Menyiapkan foto…"}
        </p>
        {passage && <Progress label={passageLabel(passage)} value={passage.percent} />}
        {problem && (
          <p role="alert" className="font-medium text-bad text-sm">
            {problem}
          </p>
        )}
      </div>
      <div className="-mx-3 flex flex-wrap sm:col-start-2 max-sm:col-span-2">
        {onRetry && (
          <Button variant="quiet" size="small" icon="refresh" onClick={onRetry}>
            Coba lagi
          </Button>
        )}
        {!problem && number > 1 && (
          <Button variant="quiet" size="small" icon="arrow-up" onClick={() => onMove(-1)}>
            Naik<span className="sr-only"> berkas {number}</span>
          </Button>
        )}
        {!problem && number < count && (
          <Button variant="quiet" size="small" icon="arrow-down" onClick={() => onMove(1)}>
            Turun<span className="sr-only"> berkas {number}</span>
          </Button>
        )}
        <Button variant="quiet" size="small" icon="trash" onClick={onRemove}>
          {passage ? "Batalkan" : "Hapus"}
          <span className="sr-only"> berkas {number}</span>
        </Button>
      </div>
    </li>
  );
}
