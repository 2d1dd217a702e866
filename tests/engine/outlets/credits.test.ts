import { describe, expect, it } from 'vitest';
import { detectBoilerplate } from '../../../lib/engine/claims/boilerplate.ts';
import { detectCredits } from '../../../lib/engine/outlets/credits.ts';
import { findAgencies } from '../../../lib/engine/outlets/find-agencies.ts';
import { makeArticle } from '../claims/make-article.ts';
import { french } from '../french.ts';

describe('detectCredits', () => {
  const body = 'Le maire a inauguré lundi la nouvelle gare de la ville devant trois cents habitants.';
  const cases: readonly {
    name: string;
    text: string;
    credits?: readonly string[];
    textCredits: readonly string[];
    photo: readonly string[];
  }[] = [
    { name: 'a sign-off in brackets', text: `${body} (AFP)`, textCredits: ['AFP'], photo: [] },
    {
      name: 'a line with the agencies',
      text: `${body}\nAvec AFP et Reuters`,
      textCredits: ['AFP', 'Reuters'],
      photo: [],
    },
    {
      name: 'a picture’s credit, which is not the text’s',
      text: `${body}\nLa gare. REUTERS/Jean Dupont`,
      textCredits: [],
      photo: ['Reuters'],
    },
    { name: 'a dateline', text: `BREST (AFP) - ${body}`, textCredits: ['AFP'], photo: [] },
    {
      name: 'the manifest’s credits under their usual names',
      text: body,
      credits: ['Agence France-Presse', 'Le Courrier'],
      textCredits: ['AFP', 'Le Courrier'],
      photo: [],
    },
    {
      name: 'a medium named over the text',
      text: `CNN\n${body} Les travaux ont duré deux ans, dit la région qui les a payés.`,
      textCredits: ['CNN'],
      photo: [],
    },
    { name: 'no medium in a menu', text: `CNN\nBBC\nSports\n${body}`, textCredits: [], photo: [] },
    {
      name: 'no agency that is only quoted',
      text: `${body}\nSelon l’AFP, les travaux ont duré deux ans et coûté trois millions d’euros.`,
      textCredits: [],
      photo: [],
    },
  ];
  it.each(cases)('finds $name', ({ text, credits, textCredits, photo }) => {
    const article = makeArticle(text, credits ?? []);
    expect(
      detectCredits(article, detectBoilerplate(article, french.extractSentences(text), french.boilerplate)),
    ).toEqual({
      text: textCredits,
      photo,
    });
  });
});

describe('findAgencies', () => {
  it('looks for the names that begin with a word once, however often the word stands there', () => {
    const text = `${'agence '.repeat(60_000)}fars`;
    expect(findAgencies(text).map(({ label }) => label)).toEqual(['Fars']);
  });
});
