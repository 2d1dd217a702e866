import { SMALL_NUMBERS } from './small-numbers.ts';

/** The value of an ordinal written as a word (`deuxième`, `vingt-troisièmes`), or null. */
export function frenchOrdinal(norm: string): number | null {
  const known = ORDINALS.get(norm) ?? ORDINALS.get(norm.replace(/s$/u, ''));
  if (known !== undefined) return known;
  const stem = /^(?:(vingt|trente|quarante|cinquante|soixante)-(?:et-)?)?(\p{L}{2,12})ièmes?$/u.exec(norm);
  const unit =
    stem?.[2] === undefined
      ? undefined
      : (ORDINALS.get(`${stem[2]}ième`) ?? (stem[2] === 'un' ? 1 : SMALL_NUMBERS.get(stem[2])));
  if (unit === undefined) return norm === 'centième' ? 100 : null;
  return (SMALL_NUMBERS.get(stem?.[1] ?? '') ?? 0) + unit;
}

/** Irregular ordinals; the others are a cardinal's stem and `ième`. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['première', 1],
  ['premiers', 1],
  ['premières', 1],
  ['second', 2],
  ['neuvième', 9],
  ['cinquième', 5],
  ['quatrième', 4],
  ['onzième', 11],
  ['douzième', 12],
  ['treizième', 13],
  ['quatorzième', 14],
  ['quinzième', 15],
  ['seizième', 16],
  ['trentième', 30],
  ['quarantième', 40],
  ['cinquantième', 50],
  ['millième', 1000],
]);
