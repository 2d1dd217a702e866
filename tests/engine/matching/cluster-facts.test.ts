import { expect, test } from 'vitest';
import type { Article } from '../../../lib/engine/article.ts';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { buildIndex } from '../../../lib/engine/matching/claim-index.ts';
import { clusterFacts } from '../../../lib/engine/matching/cluster-facts.ts';
import { buildDocument } from '../../../lib/engine/pack/build-document.ts';

const language = loadFrench();

function article(outlet: string, text: string): Article {
  const about = { url: null, title: 'Crue à Montclar', published: '2031-03-04', language: 'fr', credits: [] };
  return { id: outlet.toLowerCase(), outlet, text, ...about };
}

function factsOf(articles: readonly Article[]) {
  const documents = articles.map((each) => buildDocument(each, language));
  return clusterFacts(buildIndex(documents), language);
}

const BRIDGE = 'Le pont de Montclar a été fermé lundi après la crue de la rivière.';
const SCHOOL = 'Le conseil municipal de Bastide a voté jeudi la construction de deux écoles.';

test('the same sentence at three outlets is one fact of three outlets', () => {
  const facts = factsOf([article('A', BRIDGE), article('B', BRIDGE), article('C', BRIDGE)]);
  expect(facts.map(({ outlets }) => outlets)).toEqual([['A', 'B', 'C']]);
  expect(facts[0]?.mentions.map(({ document }) => document)).toEqual(['a', 'b', 'c']);
});

test('different facts stay apart, in the order of their first mention', () => {
  const facts = factsOf([article('A', `${BRIDGE}\n${SCHOOL}`), article('B', SCHOOL)]);
  expect(facts.map(({ outlets }) => outlets)).toEqual([['A'], ['A', 'B']]);
});

test('every claim is in exactly one fact', () => {
  const articles = [article('A', `${BRIDGE}\n${SCHOOL}`), article('B', SCHOOL), article('C', BRIDGE)];
  const mentions = factsOf(articles).flatMap((fact) => fact.mentions);
  expect(mentions).toHaveLength(4);
  expect(new Set(mentions.map(({ document, text }) => `${document} ${text}`)).size).toBe(4);
});

test('an empty index has no facts', () => {
  expect(factsOf([])).toEqual([]);
});
