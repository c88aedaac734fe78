/** Names under which public pages are kept; whatever changes one of these announces it. */
export const tags = {
  storefront: "etalase",
  places: "pojok",
};
