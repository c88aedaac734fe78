"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { compressPhoto } from "./compress-photo";
import { FormContext } from "./form-context";
import { type Passage, type Sending, type SentFile, sendFile } from "./send-file";
import { type UploadRules, uploadProblem } from "./upload-rules";

export type Upload =
  | { step: "empty"; problem?: string }
  | ({ step: "sending"; file: File } & Passage)
  | { step: "failed"; file: File; problem: string }
  | { step: "sent"; file?: File; sent: SentFile };

type Options = { name: string; purpose: string; endpoint: string; rules: UploadRules; initial?: SentFile };

/** One file on its way to the server: make small, check, send, retry, remove. */
export function useUpload({ name, purpose, endpoint, rules, initial }: Options) {
  const { state, setBusy } = useContext(FormContext);
  const [upload, setUpload] = useState<Upload>(initial ? { step: "sent", sent: initial } : { step: "empty" });
  const sending = useRef<Sending>(undefined);
  const latest = useRef<File>(undefined);

  useEffect(() => () => sending.current?.pause(), []);
  useEffect(() => setBusy(name, upload.step === "sending"), [name, upload.step, setBusy]);
  useEffect(() => {
    if (state.done) setUpload({ step: "empty" });
  }, [state]);

  async function send(chosen: File) {
    latest.current = chosen;
    setUpload({ step: "sending", file: chosen, percent: 0, isCut: false });
    const file = await compressPhoto(chosen);
    if (latest.current !== chosen) return; // removed meanwhile
    const problem = uploadProblem(file, rules);
    if (problem) return setUpload({ step: "empty", problem });
    const attempt = sendFile(file, {
      endpoint,
      purpose,
      onPassage: (passage) => setUpload({ step: "sending", file, ...passage }),
    });
    sending.current = attempt;
    await attempt.result.then(
      (sent) => setUpload({ step: "sent", file, sent }),
      (error: Error) => setUpload({ step: "failed", file, problem: error.message }),
    );
  }

  function remove() {
    latest.current = undefined;
    sending.current?.cancel();
    setUpload({ step: "empty" });
  }

  return { upload, send, remove };
}
