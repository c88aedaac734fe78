"use client";

import { Button } from "../ui/button";
import { Progress } from "../ui/progress";
import { FileThumbnail } from "./file-thumbnail";
import { passageLabel, passageText } from "./passage-text";
import { sizeText } from "./upload-rules";
import type { Upload } from "./use-upload";

type Props = {
  upload: Exclude<Upload, { step: "empty" }>;
  labelId: string;
  onRetry: (file: File) => void;
  onRemove: () => void;
};

export function UploadPreview({ upload, labelId, onRetry, onRemove }: Props) {
  const name = upload.file?.name ?? (upload.step === "sent" ? upload.sent.name : "");
  const bytes = upload.file?.size ?? (upload.step === "sent" ? upload.sent.bytes : 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would nest inside the field's own group
    <div
      role="group"
      aria-labelledby={labelId}
      className={`flex gap-4 rounded-control border bg-surface p-3 ${upload.step === "failed" ? "border-bad" : "border-line-strong"}`}
    >
      <FileThumbnail
        file={upload.file}
        url={upload.step === "sent" ? upload.sent.thumbnail : undefined}
        mime={mimeOf(upload)}
      />
      <div className="min-w-0 grow space-y-1.5">
        <p className="truncate font-medium leading-snug">{name}</p>
        <p role="status" className="text-ink-soft text-sm leading-snug">
          {upload.step === "sent" && `Tersimpan · ${sizeText(bytes)}${upload.sent.note ? `. ${upload.sent.note}` : ""}`}
          {upload.step === "sending" && passageText(upload, bytes)}
        </p>
        {upload.step === "sending" && <Progress label={passageLabel(upload)} value={upload.percent} />}
        {upload.step === "failed" && (
          <p role="alert" className="font-medium text-bad text-sm">
            {upload.problem}
          </p>
        )}
        <div className="-ms-3 flex flex-wrap">
          {upload.step === "failed" && (
            <Button variant="quiet" size="small" icon="refresh" onClick={() => onRetry(upload.file)}>
              Coba lagi
            </Button>
          )}
          <Button variant="quiet" size="small" icon="trash" onClick={onRemove}>
            {upload.step === "sending" ? "Batalkan" : "Hapus"}
          </Button>
        </div>
      </div>
    </div>
  );
}

function mimeOf(upload: Props["upload"]): string {
  return upload.file?.type ?? (upload.step === "sent" ? upload.sent.mime : "");
}
