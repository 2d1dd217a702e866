import type { HedgeKind } from '../../claims/claim.ts';

/** Adverbs and set phrases that hedge, folded; matched token by token. Written for Recoupe. */
export const HEDGE_PHRASES: readonly (readonly [string, HedgeKind])[] = [
  ['peut-etre', 'possibility'],
  ['probablement', 'possibility'],
  ['vraisemblablement', 'possibility'],
  ['eventuellement', 'possibility'],
  ['potentiellement', 'possibility'],
  ['theoriquement', 'possibility'],
  ['sans doute', 'supposition'],
  ['apparemment', 'supposition'],
  ['visiblement', 'supposition'],
  ['a priori', 'supposition'],
  ['il est probable', 'possibility'],
  ['il est possible', 'possibility'],
  ["n'est pas exclu", 'possibility'],
  ["n'exclut pas", 'possibility'],
  ['il se peut', 'possibility'],
  ['risque de', 'possibility'],
  ['risquent de', 'possibility'],
  ['on suppose', 'supposition'],
  ['on craint', 'supposition'],
  ['fait craindre', 'supposition'],
  ['laisse penser', 'supposition'],
  ['laissent penser', 'supposition'],
  ['soi-disant', 'alleged'],
  ['pretendument', 'alleged'],
  ['pretendu', 'alleged'],
  ['pretendue', 'alleged'],
  ['pretendus', 'alleged'],
  ['pretendues', 'alleged'],
  ['presume', 'alleged'],
  ['presumee', 'alleged'],
  ['presumes', 'alleged'],
  ['presumees', 'alleged'],
  ['est attendu', 'future'],
  ['est attendue', 'future'],
  ['sont attendus', 'future'],
  ['sont attendues', 'future'],
  ['est prevu', 'future'],
  ['est prevue', 'future'],
  ['sont prevus', 'future'],
  ['sont prevues', 'future'],
  ["a l'intention de", 'future'],
  ["ont l'intention de", 'future'],
  ['sur le point de', 'future'],
];

/** Verbs that hedge what they govern, as lemmas, in a finite form. */
export const HEDGE_VERBS: Readonly<Record<string, HedgeKind>> = {
  sembler: 'supposition',
  paraître: 'supposition',
  supposer: 'supposition',
  soupçonner: 'alleged',
  suspecter: 'alleged',
  accuser: 'alleged',
  prétendre: 'alleged',
};

/** Verbs of planning, as lemmas: they hedge where an infinitive or `de` follows. */
export const PLANNING_VERBS: ReadonlySet<string> = new Set([
  ...[
    'prévoir',
    'envisager',
    'compter',
    'projeter',
    'espérer',
    'menacer',
    'apprêter',
    "s'apprêter",
    'préparer',
    'se préparer',
  ],
]);

/** Participles that call a person or act unproven, folded, after a noun or `être`. */
export const ALLEGED_PARTICIPLES: ReadonlySet<string> = new Set([
  ...[
    'soupconne',
    'soupconnee',
    'soupconnes',
    'soupconnees',
    'suspecte',
    'suspectee',
    'suspectes',
    'suspectees',
    'accuse',
    'accusee',
    'accuses',
    'accusees',
    'suppose',
    'supposee',
    'supposes',
    'supposees',
  ],
]);
