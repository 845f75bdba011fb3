import { nothing } from './phrases.ts';
import type { Both } from './phrases.ts';
import { count } from './words.ts';

/** Products by their numbers, as they stand in a sentence. */
export const inList = (numbers: readonly number[]): string => numbers.join(', ');

/** What follows in the sentence of a completion: the products that it brings, where the task names several. */
export const broughtNote = (products: readonly number[] | undefined): Both =>
  products === undefined
    ? nothing
    : { vi: `, sản phẩm số ${inList(products)}`, en: `, product no. ${inList(products)}` };

/** What follows in the sentence of an issue: how many products are accepted one by one. */
export const productsNote = (products: readonly unknown[] | undefined): Both =>
  products === undefined
    ? nothing
    : {
        vi: `, nghiệm thu từng sản phẩm (${products.length} sản phẩm)`,
        en: `, ${count(products.length, 'product')} to be accepted one by one`,
      };

/** Products that an amendment asks for in addition. */
export const addedProducts = (products: readonly unknown[]): Both => ({
  vi: `danh mục sản phẩm: bổ sung ${products.length} sản phẩm`,
  en: `its products: ${products.length} more`,
});
