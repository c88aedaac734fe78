/**
 * Names under which public pages are kept. Whatever changes what a page shows announces its tags in the same
 * transaction; a product that appears or disappears announces `storefront` as well.
 */
export const tags = {
  /** On every public page, for when nobody knows what was missed. */
  everything: "semua",
  /** Lists of products and makers, and addresses that led nowhere when they were tried. */
  storefront: "etalase",
  /** The list of places and what was last said of them. */
  places: "pojok",
  product: (id: string) => `produk:${id}`,
  business: (id: string) => `usaha:${id}`,
  place: (id: string) => `tempat:${id}`,
};
