// Letters are compared decomposed (NFD): lower-casing then works on plain letters whatever the locale of the database, and accents
// can be taken off by their code points.

const lower = (text: string): string =>
  text.normalize('NFD').replace(/Đ/g, 'đ').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether somebody took the trouble to type accents; then they are meant. */
export const hasAccents = (text: string): boolean => /[\u0300-\u036fđ]/.test(lower(text));

/** A search as it is compared. */
export const foldAccents = (text: string): string => lower(text);

/** A column folded in the same way as a search that has accents. */
export const foldedSql = (column: string): string =>
  `regexp_replace(lower(replace(normalize(${column}, NFD), 'Đ', 'đ')), '[[:space:]\u00a0]+', ' ', 'g')`;

/** A column folded in the same way as a search that has none: accents do not count. */
export const plainSql = (column: string): string =>
  `replace(regexp_replace(${foldedSql(column)}, '[\u0300-\u036f]', '', 'g'), 'đ', 'd')`;
