import { describe, expect, it } from 'vitest';
import { claimOf, claimsOf, conceptIn } from '../analyse.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly concept: string;
  /** Keys that must be among the participant's; empty for a participant that must be unknown. */
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

const ANNE = 'person:anne martin';
const PAUL = 'person:paul durand';

const cases: readonly Case[] = [
  {
    name: 'reads who does it before the verb and whom it is done to behind',
    text: 'Anne Martin a reçu Paul Durand.',
    concept: 'receive',
    agent: [ANNE],
    patient: [PAUL],
  },
  {
    name: 'exchanges them in the passive',
    text: 'Paul Durand a été reçu lundi par Anne Martin.',
    concept: 'receive',
    agent: [ANNE],
    patient: [PAUL],
  },
  {
    name: 'knows the passive of the present by its agent',
    text: 'Paul Durand est accueilli par Anne Martin.',
    concept: 'receive',
    agent: [ANNE],
    patient: [PAUL],
  },
  {
    name: 'leaves the agent of a passive without “par” unknown',
    text: 'Paul Durand a été arrêté lundi.',
    concept: 'arrest',
    agent: [],
    patient: [PAUL],
  },
  {
    name: 'leaves the patient of a verb without object unknown',
    text: 'Paul Durand a démissionné.',
    concept: 'resign',
    agent: [PAUL],
    patient: [],
  },
  {
    name: 'reads a set phrase as one verb',
    text: 'Paul Durand rend visite à Anne Martin.',
    concept: 'visit',
    agent: [PAUL],
    patient: [ANNE],
  },
  {
    name: 'passes a participant that a preposition governs',
    text: 'Paul Durand, avec Anne Martin, a signé un accord.',
    concept: 'sign',
    agent: [PAUL],
    patient: [],
  },
  {
    name: 'finds the antecedent of a relative clause',
    text: 'Paul Durand, qui a rencontré Anne Martin, est rentré.',
    concept: 'meet',
    agent: [PAUL],
    patient: [ANNE],
  },
  {
    name: 'finds the subject of a second verb in the first clause',
    text: 'Paul Durand a quitté la salle et a démissionné.',
    concept: 'resign',
    agent: [PAUL],
    patient: [],
  },
  {
    name: 'takes all who act together',
    text: 'La France, l’Italie et la Grèce ont signé un accord.',
    concept: 'sign',
    agent: ['country:FR', 'country:IT', 'country:GR'],
    patient: [],
  },
  {
    name: 'reads the agent of a noun behind “de” and its patient behind another preposition',
    text: 'La visite de Paul Durand à Anne Martin est finie.',
    concept: 'visit',
    agent: [PAUL],
    patient: [ANNE],
  },
  {
    name: 'takes the subject of a participle without auxiliary for whom it is done to',
    text: 'Anne Martin condamnée à cinq ans de prison',
    concept: 'sentence',
    agent: [],
    patient: [ANNE],
  },
  {
    name: 'takes a passive of the present without “par” for one',
    text: 'Anne Martin est arrêtée lundi.',
    concept: 'arrest',
    agent: [],
    patient: [ANNE],
  },
  {
    name: 'does not take a verb of movement for a passive',
    text: 'Anne Martin est partie lundi.',
    concept: 'leave',
    agent: [ANNE],
    patient: [],
  },
  {
    name: 'gives a participle that opens the sentence to the subject behind it',
    text: 'Nommé ministre lundi, Paul Durand a signé un accord.',
    concept: 'appoint',
    agent: [],
    patient: [PAUL],
  },
  {
    name: 'reads who is meant in an infinitive behind a verb of will',
    text: 'Paul Durand veut rencontrer Anne Martin.',
    concept: 'meet',
    agent: [PAUL],
    patient: [ANNE],
  },
  {
    name: 'reads who is accused as the one who does it',
    text: 'Anne Martin accuse Paul Durand de bombarder la ville.',
    concept: 'bombard',
    agent: [PAUL],
    patient: [],
  },
  {
    name: 'reads whom “de” names behind an arrest',
    text: 'L’arrestation de Paul Durand a surpris.',
    concept: 'arrest',
    agent: [],
    patient: [PAUL],
  },
  {
    name: 'reads who does it behind “par”',
    text: 'L’arrestation de Paul Durand par la France a surpris.',
    concept: 'arrest',
    agent: ['country:FR'],
    patient: [PAUL],
  },
  {
    name: 'reads who resigns behind “de”',
    text: 'La démission de Paul Durand a surpris.',
    concept: 'resign',
    agent: [PAUL],
    patient: [],
  },
  {
    name: 'leaves a subject that is no participant unknown',
    text: 'Le camion transportant Paul Durand a explosé.',
    concept: 'explosion',
    agent: [],
    patient: [],
  },
  {
    name: 'leaves the antecedent of “qui” unknown where it is no participant',
    text: 'Paul Durand est monté dans un avion qui s’est écrasé.',
    concept: 'crash',
    agent: [],
    patient: [],
  },
];

describe('the participants of a concept', () => {
  it.each(cases)('$name: “$text”', ({ text, concept, agent, patient }) => {
    const found = conceptIn(claimOf(text), concept);
    expect(found.agent).toEqual(agent.length === 0 ? [] : expect.arrayContaining([...agent]));
    expect(found.patient).toEqual(patient.length === 0 ? [] : expect.arrayContaining([...patient]));
  });

  it('holds both of a pair that one phrase stands for', () => {
    const [, claim] = claimsOf(['La France et l’Italie négocient.', 'Les deux pays ont signé un accord.']);
    expect(claim && conceptIn(claim, 'sign').agent).toEqual(['country:FR', 'country:IT']);
  });

  it('takes the source of a sentence for the one who says it, wherever it stands', () => {
    expect(conceptIn(claimOf('Le pont est fermé, a déclaré lundi Anne Martin.'), 'say').agent).toContain(
      ANNE,
    );
  });
});
