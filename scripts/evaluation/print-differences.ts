import type { DifferenceFigures } from './measure-differences.ts';
import { namedConflicts } from './measure-differences.ts';

/** Labelled differences that are not named rightly, and conflicts named wrongly: a block of lines each. */
export function* listErrors(
  figures: DifferenceFigures,
  isWanted: (kind: string) => boolean,
): Generator<string> {
  for (const { set, row, named, hereText, thereText, predicted } of figures.rows) {
    if (!isWanted(row.kind) || named === row.verdict) continue;
    // Both ways round are named; the first half is one of them.
    const own = predicted
      .slice(0, Math.ceil(predicted.length / 2))
      .filter(({ kind }) => kind === row.kind)
      .map(({ verdict, here, there }) => `${verdict}: ${here} | ${there}`);
    const what = named ? `named ${named}` : 'MISSED';
    yield `${what} ${row.kind} ${row.verdict} [${set} ${row.a} ${row.b}] ${row.spanA} | ${row.spanB}   <${own.join('; ')}>\n   ${hereText}\n   ${thereText}`;
  }
  for (const { set, a, b, hereText, thereText, difference, repeats } of namedConflicts(figures).wrong)
    if (isWanted(difference.kind) && !repeats)
      yield `FALSE CONFLICT ${difference.kind} [${set} ${a} ${b}] ${difference.here} | ${difference.there}\n   ${hereText}\n   ${thereText}`;
}

/** Differences that no label tells of, drawn evenly, to be judged by reading. */
export function* sampleUnlabelled(
  figures: DifferenceFigures,
  size: number,
  isWanted: (kind: string) => boolean,
): Generator<string> {
  const open = figures.named.filter(({ row, difference }) => row === null && isWanted(difference.kind));
  const step = Math.max(1, open.length / size);
  for (let n = 0; n < Math.min(size, open.length); n++) {
    const each = open[Math.floor(n * step)];
    if (!each) continue;
    const { set, a, b, difference, hereText, thereText } = each;
    yield `UNLABELLED ${difference.kind} ${difference.verdict} [${set} ${a} ${b}] ${difference.here} | ${difference.there}\n   ${hereText}\n   ${thereText}`;
  }
}
