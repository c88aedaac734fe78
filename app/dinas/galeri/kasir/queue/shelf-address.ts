/** Where a till asks for the shelf of a place, or of the one that its page opens with. */
export const shelfAddress = (placeId?: string) => `/api/sync/rak?versi=2${placeId ? `&tempat=${placeId}` : ""}`;
