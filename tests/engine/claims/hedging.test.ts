import { describe, expect, it } from 'vitest';
import { detectHedges } from '../../../lib/engine/claims/hedging.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

describe('detectHedges', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Un accord aurait été conclu à Genève.', ['aurait été conclu:conditional']],
    ['Le navire serait au port.', ['serait:conditional']],
    ['Les prix pourraient baisser.', ['pourraient baisser:possibility']],
    ['Le navire est peut-être au port.', ['peut-être:possibility']],
    ['Il est probable que le navire parte.', ['Il est probable:possibility']],
    ['On suppose que le navire est parti.', ['On suppose:supposition']],
    ['Le voleur présumé a été arrêté.', ['présumé:alleged']],
    ['Le navire semble vide.', ['semble:supposition']],
    ['Le port devrait rouvrir.', ['devrait rouvrir:future']],
    ['Le navire est attendu mardi.', ['est attendu:future']],
    ['La ville prévoit de fermer le port.', ['prévoit:future']],
    ['Le maire a déclaré que le port rouvrirait.', ['rouvrirait:future']],
    ['Le port rouvrira mardi.', ['rouvrira:future']],
    ['La ville va fermer le port.', ['va fermer:future']],
    ['Le port est-il fermé ?', ['?:question']],
    ['Le maire souhaiterait une trêve.', []],
    ['Le port est fermé.', []],
  ];
  it.each(cases)('finds in “%s” %j', (text, expected) => {
    const found = detectHedges(text, tag(text), french);
    expect(found.map((hedge) => `${hedge.cue}:${hedge.kind}`)).toEqual(expected);
    for (const hedge of found) expect(text.slice(hedge.start, hedge.end)).toBe(hedge.cue);
  });
});
