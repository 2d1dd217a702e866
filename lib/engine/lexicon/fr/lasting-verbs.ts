/** Verbs that say of their subject that it goes on. Lemmas. Written for Recoupe. */
export const LASTING_VERBS: ReadonlySet<string> = new Set(
  'poursuivre continuer durer persister perdurer prolonger maintenir reprendre intensifier'.split(' '),
);

/** Verbs that say of their subject that it is over, for good or for now. Lemmas. Written for Recoupe. */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  'arrêter suspendre interrompre cesser terminer achever finir clore conclure abandonner annuler stopper'.split(
    ' ',
  ),
);
