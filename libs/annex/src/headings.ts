import type { AnnexColumn } from '#contracts';
import type { Cell, Row, Table } from './table.ts';
import { folded } from './words.ts';

/** A column that says something of each item, under its heading. */
export type ReadColumn = { column: AnnexColumn; index: number; heading: string };

/** The headings of a table: the first row below them, and what each column says. */
export type Headings = { from: number; columns: ReadColumn[]; leftOut: string[] };

const who = '(don vi|co quan|co quan,? don vi|don vi,? co quan|don vi,? dia phuong|phong,? ban)';

const officer = '(can bo|chuyen vien|cong chuc|vien chuc|ca nhan|nguoi|nhan su|can bo, cong chuc)';
const following = '(theo doi|don doc)((, | va |/| )(theo doi|don doc|kiem tra|giam sat))*';

/** The usual wordings, without accents; the first that fits. What names a measure or who coordinates comes before who leads. */
const wordings: [AnnexColumn, RegExp][] = [
  ['ordinal', /^(so )?(tt|stt|thu tu|so tt)$/],
  ['measure', /^(don vi tinh|dvt|don vi do|dvi tinh)$/],
  ['code', /^(ma|ma so|ma hieu|so hieu|ky hieu)( (nhiem vu|cong viec))?$/],
  ['coordinating', new RegExp(`^(${who} )?(cung )?phoi hop( thuc hien)?( chinh)?$`)],
  [
    'leader',
    /^(dong chi |d\/c )?(lanh dao|nguoi(?! theo doi))( ubnd| huyen| ubnd huyen)?( (phu trach|chi dao|theo doi|giao viec))+(, .*)?$/,
  ],
  ['leader', /^dong chi (phu trach|chi dao|theo doi)$/],
  [
    'monitor',
    new RegExp(`^${officer}( van phong| vp)?( duoc giao| phan cong)? ${following}( (thuc hien|nhiem vu))*$`),
  ],
  ['monitor', /^theo doi(, | va |\/)don doc$/],
  [
    'assignees',
    new RegExp(
      `^(phan cong |giao )?${officer}((, | va |\\/)${officer})*( (truc tiep|duoc giao|duoc phan cong|phan cong|thuc hien|chu tri|tham muu|thu ly|phu trach|giai quyet))+( nhiem vu| cong viec)?$`,
    ),
  ],
  [
    'unit',
    new RegExp(
      `^(${who}( duoc giao)?( chu tri)?(,? (thuc hien|tham muu|chiu trach nhiem))?|chu tri( thuc hien)?)$`,
    ),
  ],
  [
    'due',
    /^(thoi han|thoi gian|han|tien do|ngay|moc thoi gian)( (hoan thanh|thuc hien|trinh|xong|bao cao|gui|ban hanh))*( truoc ngay)?$/,
  ],
  ['due', /^(hoan thanh truoc( ngay)?|ngay den han|due date|deadline)$/],
  ['span', /^(nam|giai doan|nhiem ky|thoi ky|phan ky|cac nam|nam[,/ -]+giai doan)( thuc hien)?$/],
  ['product', /^(ten )?(san pham|ket qua|hinh thuc|dau ra)[ ,/]?.*$/],
  ['amount', /^(chi tieu|so luong|khoi luong|dinh luong|muc tieu)( .*)?$/],
  ['note', /^(ghi chu|note)$/],
  ['content', /^(noi dung (chi tiet|cu the|thuc hien|yeu cau)|yeu cau|mo ta|dien giai|cach thuc thuc hien)$/],
  ['title', /^(ten |cac |noi dung )?(nhiem vu|cong viec|dau viec|noi dung|viec)([ ,/-].*)?$/],
  ['title', /^(task|title)$/],
];

const saidIn = (heading: string) =>
  folded(heading)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[*:.]/g, ' ')
    .replace(/\s*([/,-])\s*/g, '$1')
    .replace(/,/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();

const columnOf = (heading: string): AnnexColumn | undefined =>
  wordings.find(([, wording]) => wording.test(saidIn(heading)))?.[0];

/** A heading in two rows is read as its lower part, or as both: `Đơn vị` over `chủ trì`. */
const meaningOf = (upper: string, lower: string): AnnexColumn | undefined =>
  lower === '' || lower === upper ? columnOf(upper) : (columnOf(lower) ?? columnOf(`${upper} ${lower}`));

/** A heading of how long rather than of by when. */
const isDuration = (heading: string): boolean => /^thoi gian( thuc hien)?$/.test(saidIn(heading));

const textAt = (row: Row | undefined, index: number): string => row?.cells[index]?.text.trim() ?? '';

/** Where a heading is a number in brackets or a letter: (1) (2) (3). */
const isNumbering = ({ cells }: Row): boolean => {
  const said = cells.map(({ text }) => text.trim()).filter(Boolean);
  const isOne = (text: string, at: number) => folded(text).replace(/[()[\]]/g, '') === String(at + 1);
  return (
    said.length > 2 && (said.every(isOne) || said.every((text) => /^[[(]\s*\w{1,2}\s*[\])]$/.test(text)))
  );
};

const meanings = (upper: Row, lower?: Row): (AnnexColumn | undefined)[] =>
  upper.cells.map((_, index) => meaningOf(textAt(upper, index), lower ? textAt(lower, index) : ''));

const known = (found: readonly (AnnexColumn | undefined)[]) =>
  new Set(found.filter((one) => one !== undefined)).size;

/** A second row of headings lies under a cell that is merged over it or over several columns. */
const isLower = (lower: Row | undefined, upper: Row): lower is Row =>
  lower !== undefined &&
  [...upper.cells, ...lower.cells].some(({ merged }: Cell) => merged !== undefined) &&
  known(meanings(upper)) >= 2 &&
  known(meanings(upper, lower)) >= known(meanings(upper)) &&
  lower.cells.some(
    ({ merged, text }, index) =>
      merged === 'above' ||
      columnOf(`${textAt(upper, index)} ${text}`) !== undefined ||
      columnOf(text) !== undefined,
  );

const isHeading = (found: readonly (AnnexColumn | undefined)[]) =>
  found.includes('title') && known(found) >= 2;

/** `Nội dung` beside `Nhiệm vụ` is what the task is about; `Thời gian thực hiện` beside `Thời hạn hoàn thành` the years that it is for. */
const once = (
  found: (AnnexColumn | undefined)[],
  heading: (index: number) => string,
): (AnnexColumn | undefined)[] =>
  found.map((column, index) => {
    if (column === 'due' && found.indexOf('due') !== found.lastIndexOf('due') && isDuration(heading(index)))
      return found.includes('span') ? undefined : 'span';
    if (column === undefined || found.indexOf(column) === index) return column;
    return column === 'title' && !found.includes('content') && found.lastIndexOf('title') === index
      ? 'content'
      : undefined;
  });

const headed = (rows: readonly Row[], at: number): Headings | undefined => {
  const upper = rows[at];
  if (!upper) return undefined;
  const lower = isLower(rows[at + 1], upper) ? rows[at + 1] : undefined;
  const found = meanings(upper, lower);
  if (!isHeading(found)) return undefined;
  const below = at + (lower ? 2 : 1);
  const heading = (index: number) => textAt(lower, index) || textAt(upper, index);
  const own = once(found, heading);
  return {
    from: rows[below] && isNumbering(rows[below]) ? below + 1 : below,
    columns: own.flatMap((column, index) => (column ? [{ column, index, heading: heading(index) }] : [])),
    leftOut: own.flatMap((column, index) => (column || heading(index) === '' ? [] : [heading(index)])),
  };
};

/** Rows that are looked at for headings. */
const most = 60;

/** The headings of a table; undefined if it has none with a column of tasks. */
export const headingsIn = ({ rows }: Table): Headings | undefined => {
  for (let at = 0; at < Math.min(rows.length, most); at++) {
    const found = headed(rows, at);
    if (found) return found;
  }
  return undefined;
};
