import type { Language } from '../../lib/engine/lexicon/language.ts';
import { loadLanguage } from '../load-language.ts';
import { SOURCES } from '../sources.ts';
import { readGoldSets } from '../training/gold-set.ts';
import { readLabelledEvents } from '../training/labelled-events.ts';
import { evaluateCorpus } from './evaluate-corpus.ts';
import { evaluate } from './evaluation.ts';
import { DOCUMENTS, readOfficial, toJson, writeDocuments } from './evaluation-documents.ts';
import { corpusSections, evaluationSections } from './evaluation-report.ts';
import { differenceSection } from './group-sections.ts';
import { measureDifferences } from './measure-differences.ts';
import { missingSources } from './missing-sources.ts';
import { type OfficialFigures, runOfficialScorer } from './official-scorer.ts';
import { listErrors, sampleUnlabelled } from './print-differences.ts';
import { isReadingHalf } from './reading-half.ts';
import { renderScreen } from './render-sections.ts';
import { summariseDifferences } from './summarise-differences.ts';

export interface EvalOptions {
  readonly corpus: boolean;
  readonly official: boolean;
  readonly straws: number;
  readonly events?: readonly string[];
  readonly differences: boolean;
  readonly verbose: boolean;
  readonly kind?: string;
  readonly sample?: number;
  /** Day that the documents bear, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a run prints, and its figures. */
export interface EvaluationOutput {
  readonly screen: string;
  readonly json: string;
}

/** Measures what the options ask for; a full run writes the documents. @throws Error on anything missing or broken */
export async function runEvaluation(options: EvalOptions): Promise<EvaluationOutput> {
  const missing = options.corpus ? [] : missingSources();
  if (missing.length > 0) tell(`eval: ${missing.join('; ')}; measuring only the corpus (--corpus)`);
  const language = await loadLanguage();
  if (options.corpus || missing.length > 0) {
    const corpus = await evaluateCorpus(language);
    return {
      screen: renderScreen(corpusSections(corpus)),
      json: toJson({ date: options.date, corpus }),
    };
  }
  return options.differences ? runDifferences(options, language) : runAll(options, language);
}

async function runAll(options: EvalOptions, language: Language): Promise<EvaluationOutput> {
  const { events, date } = options;
  const evaluation = await evaluate(language, wanted(events));
  const official = options.official ? await runOfficial(options) : events ? null : readOfficial();
  if (!events) {
    writeDocuments(evaluation, official, date);
    tell(`written: ${DOCUMENTS.join(', ')}`);
  }
  return {
    screen: renderScreen(evaluationSections(evaluation, official)),
    json: toJson({ date, ...evaluation, official }),
  };
}

function runOfficial({ events, straws, date }: EvalOptions): Promise<OfficialFigures> {
  const names = readGoldSets(SOURCES.gold).map(({ name }) => name);
  return runOfficialScorer(names.filter(wanted(events)), straws, date, tell);
}

async function runDifferences(options: EvalOptions, language: Language): Promise<EvaluationOutput> {
  const { labels, feed, pages, gold } = SOURCES;
  const isWanted = wanted(options.events);
  const labelled = await readLabelledEvents({ labels, feed, pages, every: 0 });
  const [read = [], unread = []] = [true, false].map((isRead) =>
    labelled.sets.filter(({ name }) => isReadingHalf(name) === isRead),
  );
  const groups = [
    { name: '../shared/gold', sets: readGoldSets(gold), isListed: true },
    { name: 'our own, the half that is read', sets: read, isListed: true },
    { name: 'our own, the half that is not', sets: unread, isListed: false },
  ].map(({ name, sets, isListed }) => ({
    name,
    isListed,
    figures: measureDifferences(
      sets.filter((set) => isWanted(set.name)),
      language,
    ),
  }));
  const isKind = (kind: string) => options.kind === undefined || options.kind === kind;
  const listed = groups
    .filter(({ isListed }) => isListed)
    .flatMap(({ figures }) => [
      ...(options.verbose ? listErrors(figures, isKind) : []),
      ...(options.sample === undefined ? [] : sampleUnlabelled(figures, options.sample, isKind)),
    ]);
  const summaries = groups.map(({ name, figures }) => [name, summariseDifferences(figures)] as const);
  return {
    screen: [renderScreen([differenceSection(summaries)]), ...listed, ''].join('\n'),
    json: toJson({ date: options.date, differences: Object.fromEntries(summaries) }),
  };
}

function wanted(events: readonly string[] | undefined): (name: string) => boolean {
  return (name) => events === undefined || events.includes(name);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
