const name = "rak";

/** The cookie by which the server knows of which place this device has the shelf already, and need not wait for it. */
export const shelfMark = {
  name,
  kept: () => document.cookie.match(/(?:^|; )rak=([^;]+)/)?.[1],
  isSet: (placeId: string) => shelfMark.kept() === placeId,
  /** Sent to the till only; it says nothing about a person. */
  set: (placeId: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in half of the browsers
    document.cookie = `${name}=${placeId}; path=/dinas/galeri/kasir; max-age=31536000; samesite=lax`;
  },
};
