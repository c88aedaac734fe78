/** The regency or city that the portal serves, in full. Pages are built with it: scripts/parts/build.ts. */
export const regency = () => process.env.REGENCY?.trim() || "Kabupaten Karawang";

/** Its name alone. */
export const regencyName = () => regency().replace(/^(Kabupaten|Kota) /, "");

/** What the portal is called. */
export const siteName = () => `Galeri UMKM ${regencyName()}`;
