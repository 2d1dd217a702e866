import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { countExchanges } from '../../../scripts/silver/exchanges.ts';
import { silverPairs } from '../../../scripts/silver/silver-pairs.ts';
import { madeDocument } from '../../engine/matching/made-index.ts';

const french = loadFrench();

/** Two outlets on one theft, each with its own word for the culprit. */
function story(town: string, thing: string) {
  return silverPairs(
    [
      madeDocument('a.fr', [`Un garnement a volé ${thing} au musée de ${town}`]),
      madeDocument('b.fr', [`Un chenapan a volé ${thing} au musée de ${town}`]),
    ],
    french,
  );
}

describe('exchanges', () => {
  it('names two words that stand for each other in three stories', () => {
    const exchanges = countExchanges();
    exchanges.add('1', story('Nantes', 'une horloge'));
    exchanges.add('2', story('Quimper', 'un violon'));
    exchanges.add('3', story('Auch', 'une armure'));
    expect(exchanges.best(3).map(({ keys, stories }) => [keys, stories])).toEqual([
      [['chenapan', 'garnement'], 3],
    ]);
  });

  it('names none of a single story, however often it is told', () => {
    const exchanges = countExchanges();
    for (let n = 0; n < 5; n++) exchanges.add('1', story('Nantes', 'une horloge'));
    expect(exchanges.best(1)).toEqual([]);
  });
});
