import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { payMethods } from "@/domain/sales/words";

type Params = Record<string, string | string[] | undefined>;

const id = (value: Params[string]) => z.uuid().safeParse(oneWord(value)).data;
const whether = (value: Params[string]) => {
  const word = oneWord(value);
  return word === "ya" || word === "tidak" ? word === "ya" : undefined;
};

/** Which sales an address asks for. */
export function readSaleFilter(params: Params) {
  const method = oneWord(params.cara);
  return {
    text: oneWord(params.cari),
    shift: id(params.sesi),
    productId: id(params.produk),
    businessId: id(params.usaha),
    method: payMethods.find((one) => one === method),
    isLate: whether(params.susulan),
    isBack: whether(params.kembali),
  };
}

/** The same, to go on with on the next page. */
export function keepSaleFilter(fixed: Record<string, string>, params: Params) {
  const kept = new URLSearchParams(fixed);
  for (const name of ["cari", "sesi", "produk", "usaha", "cara", "susulan", "kembali"]) {
    const word = oneWord(params[name]);
    if (word) kept.set(name, word);
  }
  return kept;
}
