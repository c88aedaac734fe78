import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { listOwnBusinesses } from "@/domain/businesses/list-own-businesses";
import { Forbidden } from "@/domain/errors";

type Search = Promise<Record<string, string | string[] | undefined>>;

/** The business that a page of an owner is about: the one named by `?usaha=`, else the first. */
export async function ownBusiness(searchParams: Search) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  return guarded(async () => {
    const businesses = await listOwnBusinesses(actor);
    const wanted = oneWord(search.usaha);
    const business = businesses.find(({ id }) => id === wanted) ?? businesses[0];
    if (!business) throw new Forbidden();
    /** An address within the owner's area that stays with this business. */
    const link = (path: string, more: Record<string, string> = {}) => {
      const query = new URLSearchParams({ ...more, ...(businesses.length > 1 && { usaha: business.id }) }).toString();
      return query ? `${path}?${query}` : path;
    };
    return { actor, business, businesses, search, link };
  });
}

export type OwnBusiness = Awaited<ReturnType<typeof ownBusiness>>;
