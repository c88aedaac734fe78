export type SentFile = { id: string; name: string; mime: string; bytes: number; url: string };
export type Sending = { result: Promise<SentFile>; cancel: () => void };

const lost = "Kiriman terputus. Periksa sinyal Anda, lalu coba lagi.";

/** XHR, because fetch cannot tell how much of a file has left. */
export function sendFile(
  endpoint: string,
  file: File,
  purpose: string,
  onProgress: (percent: number) => void,
): Sending {
  const request = new XMLHttpRequest();
  const result = new Promise<SentFile>((resolve, reject) => {
    request.upload.onprogress = (event) => onProgress(Math.round((event.loaded / event.total) * 100));
    request.onload = () => {
      if (request.status === 201) resolve(request.response as SentFile);
      else reject(new Error((request.response as { error?: string } | null)?.error ?? lost));
    };
    request.onerror = () => reject(new Error(lost));
    request.ontimeout = () => reject(new Error(lost));
  });
  request.open("POST", endpoint);
  request.setRequestHeader("Accept", "application/json");
  request.responseType = "json";
  const body = new FormData();
  body.set("purpose", purpose);
  body.set("file", file);
  request.send(body);
  return { result, cancel: () => request.abort() };
}
