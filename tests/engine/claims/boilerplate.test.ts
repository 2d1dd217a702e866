import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectBoilerplate } from '../../../lib/engine/claims/boilerplate.ts';
import { findBoilerplateRule } from '../../../lib/engine/claims/boilerplate-line.ts';
import { french } from '../french.ts';
import { makeArticle } from './make-article.ts';

const prose =
  'Le maire a inauguré lundi la nouvelle gare de la ville devant trois cents habitants venus nombreux.';
const more =
  'Les travaux ont duré deux ans et coûté trois millions d’euros, selon la région qui les a payés.';

function removedFrom(text: string): readonly (readonly [string, string])[] {
  const article = makeArticle(text);
  return detectBoilerplate(article, french.extractSentences(text), french.boilerplate).map(
    (removal) => [removal.rule, text.slice(removal.start, removal.end)] as const,
  );
}

describe('findBoilerplateRule', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Nous utilisons des cookies pour mesurer notre audience.', 'cookie-notice'],
    ['Aller au contenu', 'navigation'],
    ['À lire aussi : le port de Brest fermé trois jours', 'read-more-line'],
    ['À voir également : le port de Brest en images', 'read-more-line'],
    ['— Jeanne Martin (@jmartin) 10 avril 2023', 'embedded-post'],
    ['Économie 10/04/2023 07:32 Actualisé le 10/04/2023 09:50', 'date-line'],
    ['Accueil > Économie > Le port de Brest fermé trois jours', 'navigation'],
    ['08h13 : Bonjour et bienvenue sur ce direct', 'programme-prompt'],
    ['Le samedi, Paul Durand reçoit deux invités pour des débats d’actualité.', 'programme-prompt'],
    ['READ  Les cheminots votent la grève', 'read-more-line'],
    ['Facebook', 'share-button'],
    ['La suite après cette publicité', 'advertisement'],
    ['Votre adresse e-mail ne sera pas publiée.', 'comment-form'],
    ['Abonnez-vous à notre lettre du matin', 'subscription-prompt'],
    ['Suivez notre direct.', 'programme-prompt'],
    ['(Photo de Jeanne Martin / AFP)', 'photo-credit'],
    ['REUTERS/Jeanne Martin', 'photo-credit'],
    ['Quelle: dpa/Karl Meier', 'photo-credit'],
    ['(AFP)', 'agency-line'],
    ['(AFP/jma)', 'agency-line'],
    ['Avec AFP', 'agency-line'],
    ['#port #grève #brest', 'hashtag-line'],
    ['1718789340', 'timestamp'],
    ['Publié le 3 mai 2022 à 10h30', 'date-line'],
    ['AFP 3 mai 2022 à 10:30 (Mis à jour : 3 mai 2022 à 11:02)', 'date-line'],
    ['18.5 °C', 'weather-widget'],
    ['REPORTAGE.', 'format-label'],
    ['Par Jeanne Martin et Paul Durand', 'byline'],
    ['Jeanne Martin, Paul Durand, Léa Petit et Luc Moreau', 'byline'],
    ['The minister said that the talks will be held in the city of Brest.', 'foreign-language'],
    ['—', 'no-words'],
    [prose, null],
    ['L’AFP et Reuters ont rapporté mardi que la grève était finie.', null],
    ['Les cookies de la boulangerie ont été rappelés.', null],
    ['Le journal « The Economist of the World » a publié son classement mardi.', null],
    ['Il y a eu dix blessés.', null],
    ['EDF a publié 3 mai 2022', null],
    ['Le maire reçoit deux ministres lundi.', null],
    ['Le port de Brest a fermé le 10/04/2023 à 07:32', null],
    ['Le maire (@mairiedebrest) a répondu lundi sur son compte.', null],
    ['— Le maire (@mairiedebrest) a annoncé lundi la fermeture du port.', null],
    ['Le maire reçoit un invité de marque mardi.', null],
    ['« C’est par ici qu’ils passaient », a expliqué le maire.', null],
    ['Restés connectés pendant deux jours, ils ont été hospitalisés.', null],
    ['L’avocat a opposé des arguments incisifs au procureur.', null],
    ['Le dossier est de nouveau au cœur de l’actualité.', null],
    ['Source : le maire annonce 12 blessés', null],
    ['Le maire a dit : « Bonjour et bienvenue à tous ».', null],
  ];
  it.each(cases)('says of “%s”: %s', (text, rule) => {
    expect(findBoilerplateRule(text, 'fr', french.boilerplate)).toBe(rule);
  });
});

describe('detectBoilerplate', () => {
  it('removes all that follows a line which closes the article', () => {
    const teaser = 'Un chanteur annonce une tournée dans toute l’Europe, avec vingt dates en...';
    expect(removedFrom([prose, more, 'Sur le même sujet', teaser, 'Membres'].join('\n'))).toEqual([
      ['end-of-article', 'Sur le même sujet'],
      ['end-of-article', teaser],
      ['end-of-article', 'Membres'],
    ]);
  });
  it('keeps the paragraph after “lire aussi” in the middle of an article', () => {
    expect(removedFrom([prose, 'Lire aussi', more, prose.replace('lundi', 'mardi')].join('\n'))).toEqual([
      ['read-more-line', 'Lire aussi'],
    ]);
  });
  it('removes a teaser without a full stop after “lire aussi”', () => {
    expect(removedFrom([prose, 'Lire aussi', 'Le port de Brest fermé trois jours', more].join('\n'))).toEqual(
      [
        ['read-more-line', 'Lire aussi'],
        ['teaser', 'Le port de Brest fermé trois jours'],
      ],
    );
  });
  it('removes a caption with its credit, and the credit alone from a sentence that is signed', () => {
    expect(removedFrom(`${prose}\nLa gare de Brest lundi. REUTERS/Jeanne Martin\n${more} (AFP)`)).toEqual([
      ['photo-caption', 'La gare de Brest lundi. REUTERS/Jeanne Martin'],
      ['agency-line', '(AFP)'],
    ]);
  });
  it.each([
    'Une femme regarde la gare de Brest, le 10 avril 2023. — JEANNE MARTIN',
    'Une femme regarde la gare de Brest – Jeanne MARTIN / AFP',
    'Une femme regarde la gare de Brest - Jeanne Martin/Reuters',
  ])('removes a picture that its photographer signs: %s', (caption) => {
    expect(removedFrom(`${prose}\n${caption}\n${more}`)).toEqual([['photo-caption', caption]]);
  });
  it.each([
    'Le maire de Brest a démissionné - Jeanne Martin / sa réponse',
    'Le maire de Brest a démissionné. — BREST',
    'Le maire de Brest a démissionné - LE PARISIEN',
    'Le maire de Brest a démissionné. — LE PARISIEN',
    'Le maire a démissionné lundi. Il l’a dit à Brest. Un vote suivra. Il aura lieu en mai. Trois listes se présentent. – Jeanne Martin / AFP',
  ])('keeps what ends in a dash and something else: %s', (line) => {
    expect(removedFrom(`${prose}\n${line}\n${more}`)).toEqual([]);
  });
  it('keeps the report that a film’s credit closes', () => {
    expect(removedFrom(`${prose} (Vidéo: Jeanne Martin/AFP)`)).toEqual([
      ['photo-credit', '(Vidéo: Jeanne Martin/AFP)'],
    ]);
  });
  it('removes a paragraph of cookie notice whole', () => {
    const notice =
      'Pour afficher le contenu, votre consentement est nécessaire. Vous acceptez cela en cliquant. Il vaut un an.';
    expect(removedFrom(`${prose}\n${notice}\n${more}`)).toEqual([['cookie-notice', notice]]);
  });
  it('removes a headline that is given twice, once', () => {
    const title = 'Une gare neuve pour la ville';
    expect(removedFrom([title, title, prose, more].join('\n'))).toEqual([['repeated-line', title]]);
  });
  it('removes the guests of a programme', () => {
    const text = `${prose} On en parle avec : Jeanne Martin, historienne. Et Paul Durand, architecte.`;
    expect(removedFrom(text).map(([rule]) => rule)).toEqual(['programme-prompt', 'guest-list']);
  });
  it('finds nothing in an empty text', () => {
    expect(removedFrom('')).toEqual([]);
  });

  it.each(['000', '001', '002', '003', '004'])(
    'gives ordered removals that do not overlap on corpus text %s',
    (id) => {
      const text = readFileSync(new URL(`../../../corpus/${id}.txt`, import.meta.url), 'utf8');
      const removals = detectBoilerplate(
        makeArticle(text),
        french.extractSentences(text),
        french.boilerplate,
      );
      expect(removals.length).toBeGreaterThan(4);
      for (const [n, removal] of removals.entries()) {
        expect(removal.end).toBeGreaterThan(removal.start);
        expect(removal.start).toBeGreaterThanOrEqual(removals[n - 1]?.end ?? 0);
      }
    },
  );
});
