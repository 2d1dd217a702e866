import type { Concept } from '../../concept.ts';
import { communicationConcepts } from './communication.ts';
import { diplomacyConcepts } from './diplomacy.ts';
import { disastersConcepts } from './disasters.ts';
import { economyConcepts } from './economy.ts';
import { generalConcepts } from './general.ts';
import { healthConcepts } from './health.ts';
import { justiceConcepts } from './justice.ts';
import { politicsConcepts } from './politics.ts';
import { scienceConcepts } from './science.ts';
import { societyConcepts } from './society.ts';
import { sportConcepts } from './sport.ts';
import { transportConcepts } from './transport.ts';
import { warConcepts } from './war.ts';

/** Every concept of French news, field by field; written by hand for this project. */
export const FRENCH_CONCEPTS: readonly Concept[] = [
  ...communicationConcepts,
  ...diplomacyConcepts,
  ...disastersConcepts,
  ...economyConcepts,
  ...generalConcepts,
  ...healthConcepts,
  ...justiceConcepts,
  ...politicsConcepts,
  ...scienceConcepts,
  ...societyConcepts,
  ...sportConcepts,
  ...transportConcepts,
  ...warConcepts,
];
