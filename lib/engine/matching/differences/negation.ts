import { type DifferenceDetector, difference } from './detector.ts';

/** One side says that it is, the other that it is not, or its contrary, of the same participants. */
export const negationDifferences: DifferenceDetector = {
  kind: 'negation',
  detect(pair) {
    return pair.alignment.concepts
      .filter(({ here, there, relation, agent, patient }) => {
        const contrary = (here.negated !== there.negated) !== (relation === 'opposite');
        return (
          contrary && here.modality !== 'denied' && there.modality !== 'denied' && agent >= 0 && patient >= 0
        );
      })
      .slice(0, 1)
      .map(({ here, there }) => difference('negation', 'conflict', pair, here, there));
  },
};
