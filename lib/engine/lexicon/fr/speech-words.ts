import { foldPhrases } from '../../claims/folded-phrases.ts';
import type { SourceCue, SpeechWords } from '../speech-words.ts';

/** Verbs and prepositions by which French news attributes. Written for Recoupe. */
export const FRENCH_SPEECH: SpeechWords = {
  // Denials (nier, démentir, réfuter) are left out.
  verbs: new Set(
    'menacer dire déclarer affirmer assurer annoncer indiquer préciser souligner estimer juger rapporter révéler confirmer expliquer ajouter prévenir avertir promettre reconnaître admettre avouer raconter relater relever noter rappeler insister répéter réitérer marteler lancer lâcher confier commenter conclure poursuivre répondre répliquer rétorquer soutenir prétendre arguer alléguer avancer évoquer considérer croire penser plaider justifier regretter déplorer dénoncer fustiger témoigner détailler écrire publier signaler informer communiquer faire-savoir laisser-entendre suggérer supposer reprocher accuser jurer garantir marteler résumer renchérir nuancer tempérer ironiser tonner tweeter poster citer apprendre certifier constater observer décrire proclamer interroger clamer vanter saluer féliciter réagir alerter exhorter appeler'.split(
      ' ',
    ),
  ),
  accusing: new Set(['accuser', 'soupçonner', 'suspecter', 'incriminer']),
  needContent: new Set([
    ...[
      'publier',
      'lancer',
      'croire',
      'penser',
      'considérer',
      'juger',
      'promettre',
      'citer',
      'évoquer',
      'apprendre',
    ],
  ]),
  reporting: new Set(
    (
      'annoncer confirmer affirmer assurer indiquer déclarer révéler signaler rapporter dévoiler préciser dire évoquer dénoncer prévoir ' +
      'estimer reconnaître admettre démentir nier publier établir recenser dénombrer chiffrer comptabiliser attribuer imputer soupçonner ' +
      'craindre inquiéter promettre alerter prévenir avertir relayer diffuser souligner expliquer justifier conclure soutenir témoigner ' +
      'raconter décrire privilégier revendiquer communiquer certifier'
    ).split(' '),
  ),
  invertedPronoun: /^-?(?:il|elle|ils|elles|on)$/,
  // Longest first.
  cues: foldPhrases<SourceCue>([
    ...[
      "si l'on en croit",
      'a en croire',
      'aux dires de',
      'aux dires du',
      "de l'aveu de",
      "de l'aveu du",
      'citant',
      'cite par',
      'citee par',
      'cites par',
      'citees par',
      'a-t-on appris de',
      'a-t-on appris aupres de',
      "d'apres",
      'selon',
    ].map((phrase) => [phrase, { nounPhrase: false }] as const),
    ...['de source', 'de sources'].map((phrase) => [phrase, { nounPhrase: true }] as const),
  ]),
};
