import type { Article } from '../../../lib/engine/article.ts';
import { type GoldSentence, type GoldSet, goldSentence } from '../../../scripts/training/gold-set.ts';

/** A sentence, its label and its facts, doubtful ones with `?`. */
export type MadeSentence = readonly [text: string, label: 'C' | 'O' | 'B' | 'N', ...facts: string[]];

/** A labelled event of one document for each outlet; documents are called like their outlet, sentences `outlet.0`, … */
export function madeSet(name: string, documents: Readonly<Record<string, readonly MadeSentence[]>>): GoldSet {
  const articles: Article[] = [];
  const sentences = new Map<string, readonly GoldSentence[]>();
  for (const [outlet, own] of Object.entries(documents)) {
    articles.push({
      id: outlet,
      url: null,
      outlet,
      title: '',
      published: '2031-03-05',
      language: 'fr',
      text: own.map(([text]) => text).join('\n'),
      credits: [],
    });
    sentences.set(
      outlet,
      own.map(([text, label, ...facts], n) => goldSentence(`${outlet}.${n}`, text, label, facts)),
    );
  }
  return { name, articles, page: null, sentences, differences: [] };
}

/** An event of three outlets on a fire in this town, with this toll: what happened, and a sentence of each alone. */
export function madeFire(town: string, toll: number): GoldSet {
  return madeSet(town, {
    Courrier: [
      [`Un incendie a fait ${toll} morts lundi dans une scierie de ${town}.`, 'C', 'toll'],
      [`La scierie de ${town} employait des apprentis venus de Norvège.`, 'C', 'apprentices'],
    ],
    Gazette: [
      [`L’incendie de la scierie de ${town} a fait ${toll} morts lundi.`, 'C', 'toll'],
      [`Le maire de ${town} a fermé la rue de la scierie mardi.`, 'C', 'street'],
    ],
    Matin: [
      [`Lundi, un incendie a tué ${toll} personnes dans une scierie à ${town}.`, 'C', 'toll'],
      [`Les pompiers de ${town} ont sauvé un renard dans la scierie.`, 'C', 'fox'],
    ],
  });
}
