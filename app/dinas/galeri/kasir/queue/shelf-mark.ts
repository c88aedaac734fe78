const name = "rak";

/** The cookie by which the server knows that this device has the shelf of a place already, and need not wait for it. */
export const shelfMark = {
  name,
  isSet: (placeId: string) => document.cookie.split("; ").includes(`${name}=${placeId}`),
  /** Sent to the till only; it says nothing about a person. */
  set: (placeId: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in half of the browsers
    document.cookie = `${name}=${placeId}; path=/dinas/galeri/kasir; max-age=31536000; samesite=lax`;
  },
};
