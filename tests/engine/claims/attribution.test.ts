import { describe, expect, it } from 'vitest';
import { detectAttribution } from '../../../lib/engine/claims/attribution.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

interface Case {
  readonly text: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

const cases: readonly Case[] = [
  {
    text: 'Le port est fermé, a indiqué lundi une source officielle.',
    source: 'une source officielle',
    cue: 'a indiqué',
    content: 'Le port est fermé',
  },
  {
    text: 'Selon la préfecture, le port est fermé.',
    source: 'la préfecture',
    cue: 'Selon',
    content: 'le port est fermé.',
  },
  {
    text: 'Lundi, selon l’agence Reuters, le port a fermé.',
    source: 'l’agence Reuters',
    cue: 'selon',
    content: 'le port a fermé.',
  },
  {
    text: 'Le port a fermé d’après les pompiers.',
    source: 'les pompiers',
    cue: 'd’après',
    content: 'Le port a fermé',
  },
  {
    text: 'Le ministère a déclaré que le port était fermé.',
    source: 'Le ministère',
    cue: 'a déclaré',
    content: 'le port était fermé.',
  },
  {
    text: '« Le port est fermé », a déclaré le maire, Paul Durand.',
    source: 'le maire, Paul Durand',
    cue: 'a déclaré',
    content: '« Le port est fermé »',
  },
  {
    text: 'Le port est fermé, annonce l’Élysée',
    source: 'l’Élysée',
    cue: 'annonce',
    content: 'Le port est fermé',
  },
  {
    text: 'Le porte-parole, Paul Durand, a affirmé mardi que le port rouvrirait.',
    source: 'Le porte-parole, Paul Durand',
    cue: 'a affirmé',
    content: 'le port rouvrirait.',
  },
  {
    text: 'Le port est fermé, a-t-il précisé.',
    source: 'il',
    cue: 'a-t-il précisé',
    content: 'Le port est fermé',
  },
  {
    text: 'Elle assure : « Le port est fermé. »',
    source: 'Elle',
    cue: 'assure',
    content: '« Le port est fermé. »',
  },
  {
    text: 'Paul Durand : « Le port restera fermé »',
    source: 'Paul Durand',
    cue: ':',
    content: '« Le port restera fermé »',
  },
  {
    text: 'Le maire dit avoir fermé le port.',
    source: 'Le maire',
    cue: 'dit',
    content: 'avoir fermé le port.',
  },
  {
    text: 'L’armée accuse les pêcheurs d’avoir fermé le port.',
    source: 'L’armée',
    cue: 'accuse',
    content: 'les pêcheurs d’avoir fermé le port.',
  },
];

describe('detectAttribution', () => {
  it.each(cases)('reads “$text”', ({ text, source, cue, content }) => {
    const found = detectAttribution(text, tag(text), french);
    expect(
      found && {
        source: found.source,
        cue: found.cue,
        content: text.slice(found.content.start, found.content.end),
      },
    ).toEqual({ source, cue, content });
    expect(found && text.slice(found.sourceSpan.start, found.sourceSpan.end)).toBe(source);
    expect(found && text.slice(found.cueSpan.start, found.cueSpan.end)).toBe(cue);
  });

  const none: readonly string[] = [
    'Le port est fermé depuis lundi.',
    'Les deux pays ont nié que le port soit fermé.',
    'Les accusations selon lesquelles le port est fermé ont été rejetées.',
    'Les horaires changent selon les cas.',
    'Inondations en Bretagne : « La mer monte »',
    'La fermeture du port n’a pas été confirmée.',
  ];
  it.each(none)('finds no source in “%s”', (text) => {
    expect(detectAttribution(text, tag(text), french)).toBeNull();
  });
});
