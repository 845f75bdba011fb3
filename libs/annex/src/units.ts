import { inCell } from './finding.ts';
import type { Placed, Read } from './finding.ts';
import type { Item } from './items.ts';
import type { UnitRead } from './unit-names.ts';
import { plain } from './words.ts';

/** How units are told: by what the caller says is meant, else by their names. */
export type Meaning = {
  named: (written: string) => UnitRead;
  chosen: ReadonlyMap<string, readonly string[]>;
};

/** From one unit in a cell to several: by line, by comma, by `và`. A name may have any of these in it. */
const separators = [/[;\n]+/, /,\s*/, /\s+và\s+/i];

/** Words behind the last unit that name none in particular. */
const tail = /^(.*?)(?:[,;\s]+(?:và\s+)?|^)((?:các|toàn thể|những)\s.*)$/isu;

const isKnown = (read: UnitRead): read is Extract<UnitRead, { unitId: string }> => 'unitId' in read;

type Part = { unitIds: readonly string[]; written: string; read?: UnitRead; isAtLarge?: true };

/** The units that are written in a cell, one after the other; a part that is no unit stands alone with what was found. */
const partsOf = (written: string, meaning: Meaning): Part[] => {
  const chosen = meaning.chosen.get(plain(written));
  if (chosen) return [{ unitIds: chosen, written }];
  const read = meaning.named(written);
  if (isKnown(read) && (read.finding === undefined || !separators.some((mark) => mark.test(written))))
    return [{ unitIds: [read.unitId], written, read }];
  const [, named, atLarge] = tail.exec(written) ?? [];
  if (atLarge !== undefined)
    return [...(named ? partsOf(named, meaning) : []), { unitIds: [], written: atLarge, isAtLarge: true }];
  const mark = separators.find((one) => one.test(written));
  if (mark) {
    const parts = written.split(mark).map((one) => one.trim());
    return parts.filter(Boolean).flatMap((part) => partsOf(part, meaning));
  }
  return [{ unitIds: isKnown(read) ? [read.unitId] : [], written, read }];
};

const noteOf = ({ read }: Part) => (read && isKnown(read) ? read.finding : undefined);
const doubtOf = ({ read }: Part) => (read && !isKnown(read) ? read : undefined);

const asked = (item: Item, column: 'unit' | 'coordinating', part: Part | undefined): Placed[] => {
  const doubt = part && doubtOf(part);
  return doubt ? [inCell(item, column, doubt.finding, { units: doubt.candidates })] : [];
};

const remarked = (item: Item, column: 'unit' | 'coordinating', parts: readonly Part[]): Placed[] =>
  parts.flatMap((part) => noteOf(part) ?? []).map((finding) => inCell(item, column, finding));

const idsOf = (parts: readonly Part[]): string[] => [...new Set(parts.flatMap(({ unitIds }) => unitIds))];

/** The units that get a task each; just one, unless the caller says that several are meant. */
export const leadUnits = (item: Item, meaning: Meaning): Read<string[]> => {
  const written = item.said.unit?.text.trim() ?? '';
  const chosen = meaning.chosen.get(plain(written));
  if (chosen && chosen.length > 0) return { value: [...new Set(chosen)], found: [] };
  if (written === '' || chosen) return { value: [], found: [inCell(item, 'unit', { code: 'unit-missing' })] };
  const whole = meaning.named(written);
  const parts = partsOf(written, meaning);
  const unitIds = idsOf(parts);
  const isClear = parts.every((part) => part.isAtLarge === undefined && doubtOf(part) === undefined);
  if (isClear && unitIds.length === 1) return { value: unitIds, found: remarked(item, 'unit', parts) };
  if (!isClear)
    return {
      value: [],
      found: asked(item, 'unit', isKnown(whole) ? parts.find(doubtOf) : { unitIds, written, read: whole }),
    };
  const candidates = parts.flatMap((part) => part.unitIds.map((unitId) => ({ unitId, name: part.written })));
  return { value: [], found: [inCell(item, 'unit', { code: 'several-units' }, { units: candidates })] };
};

/** The units that coordinate; `words` are those that name none in particular. */
export const coordinatingUnits = (
  item: Item,
  meaning: Meaning,
): Read<{ unitIds: string[]; words: string[] }> => {
  const written = item.said.coordinating?.text.trim() ?? '';
  if (/^[-–—…]*$/.test(written)) return { value: { unitIds: [], words: [] }, found: [] };
  const parts = partsOf(written, meaning);
  const words = parts.filter(({ isAtLarge }) => isAtLarge).map((part) => part.written);
  return {
    value: { unitIds: idsOf(parts), words },
    found: [
      ...words.map((one) => inCell(item, 'coordinating', { code: 'coordinators-at-large', written: one })),
      ...parts.flatMap((part) => asked(item, 'coordinating', part)),
      ...remarked(item, 'coordinating', parts),
    ],
  };
};
