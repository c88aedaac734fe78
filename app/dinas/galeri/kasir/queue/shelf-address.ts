/** Where a till asks for the shelf of a place. */
export const shelfAddress = (placeId: string) => `/api/sync/rak?versi=2&tempat=${placeId}`;
