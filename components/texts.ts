import type { DifferenceKind, DifferenceVerdict, Reason } from '@/lib/engine/matching/report.ts';
import type { GetMessage, TextKey } from '@/lib/extension/texts/catalogue.ts';
import { failureText } from './failure-text.ts';
import { inOneGo } from './in-one-go.ts';
import { makeForms, type TextForms } from './text-forms.ts';

/** Every text the components show, in one language; counts become plural forms, days become dates. */
export type Texts = ReturnType<typeof textsOf>;

/** The texts in the language of the messages; `interfaceLanguage` (BCP 47) as for `makeForms`. */
export function createTexts(getMessage: GetMessage, interfaceLanguage: string): Texts {
  return inOneGo(makeTexts(getMessage, interfaceLanguage));
}

/** The same in steps, for a page: plural rules and date forms take a browser some milliseconds each to load. */
export function* makeTexts(
  getMessage: GetMessage,
  interfaceLanguage: string,
): Generator<undefined, Texts, undefined> {
  const forms = yield* makeForms(getMessage, interfaceLanguage);
  const dates = dateTexts(forms.locale, getMessage('noDate'));
  yield;
  return textsOf(getMessage, forms, dates);
}

function textsOf(getMessage: GetMessage, forms: TextForms, dates: ReturnType<typeof dateTexts>) {
  const { language, locale, number, plural } = forms;
  const kinds: Readonly<Record<DifferenceKind, string>> = {
    number: getMessage('kindNumber'),
    date: getMessage('kindDate'),
    place: getMessage('kindPlace'),
    person: getMessage('kindPerson'),
    negation: getMessage('kindNegation'),
    hedging: getMessage('kindHedging'),
    attribution: getMessage('kindAttribution'),
    'loaded-term': getMessage('kindLoadedTerm'),
  };
  const verdicts: Readonly<Record<DifferenceVerdict, string>> = {
    conflict: getMessage('verdictConflict'),
    update: getMessage('verdictUpdate'),
    differs: getMessage('verdictDiffers'),
  };
  const reasons: Readonly<Record<Reason['kind'], TextKey>> = {
    concept: 'reasonConcept',
    participant: 'reasonParticipant',
    number: 'reasonNumber',
    date: 'reasonDate',
    witnesses: 'reasonWitnesses',
  };
  return {
    language,
    close: getMessage('close'),
    alsoIn: plural('alsoIn'),
    origins: plural('origins'),
    conflicts: plural('conflicts'),
    updates: plural('updates'),
    lesserDifferences: plural('lesserDifferences'),
    onlyHereHeading: getMessage('onlyHereHeading'),
    onlyHereText: getMessage('onlyHereText'),
    possibleHeading: getMessage('possibleHeading'),
    possibleText: getMessage('possibleText'),
    thisPage: getMessage('thisPage'),
    viaOrigin: (origin: string) => getMessage('viaOrigin', [origin]),
    sameOriginAsHere: getMessage('sameOriginAsHere'),
    sourceNamed: (source: string) => getMessage('sourceNamed', [source]),
    opensNewTab: getMessage('opensNewTab'),
    moreOutlets: plural('moreOutlets'),
    showFewer: getMessage('showFewer'),
    kind: (kind: DifferenceKind) => kinds[kind],
    verdict: (verdict: DifferenceVerdict) => verdicts[verdict],
    notSaid: getMessage('notSaid'),
    elsewhere: getMessage('elsewhere'),
    whyMatch: getMessage('whyMatch'),
    notTheSame: getMessage('notTheSame'),
    matchHidden: getMessage('matchHidden'),
    undo: getMessage('undo'),
    saveMatch: getMessage('saveMatch'),
    saveMatchHint: getMessage('saveMatchHint'),
    /** `same act: visite ↔ voyage`; a wording both sides share is given once. */
    reason: ({ kind, here, there }: Reason) => {
      const words = [...new Set([here, there])].filter((each) => each !== '');
      return getMessage(reasons[kind], [words.join(kind === 'witnesses' ? ', ' : ' ↔ ')]);
    },
    claims: plural('claims'),
    /** `4 of 6 claims reported elsewhere`. */
    reportedElsewhere: (reported: number, count: number) =>
      plural('reportedElsewhere', number(reported))(count),
    figureSame: plural('figureSame'),
    figureDiffer: plural('figureDiffer'),
    figureOnlyHere: plural('figureOnlyHere'),
    outlets: plural('outlets'),
    otherOutlets: plural('otherOutlets'),
    firstToReport: getMessage('firstToReport'),
    filterLabel: getMessage('filterLabel'),
    filterDiffer: getMessage('filterDiffer'),
    filterSame: getMessage('filterSame'),
    searchLabel: getMessage('searchLabel'),
    noneInGroup: getMessage('noneInGroup'),
    noneFound: (query: string) => getMessage('noneFound', [query]),
    showOnPage: getMessage('showOnPage'),
    nothingElsewhere: getMessage('nothingElsewhere'),
    notArticleTitle: getMessage('notArticleTitle'),
    notArticleText: getMessage('notArticleText'),
    noPermissionTitle: getMessage('noPermissionTitle'),
    noPermissionText: getMessage('noPermissionText'),
    analysePage: getMessage('analysePage'),
    onClickTitle: getMessage('onClickTitle'),
    onClickText: getMessage('onClickText'),
    grantAccess: getMessage('grantAccess'),
    noPackTitle: getMessage('noPackTitle'),
    noPackText: getMessage('noPackText'),
    otherLanguageTitle: getMessage('otherLanguageTitle'),
    /** By name: the article's language, and those that are read. */
    otherLanguageText: (language: string, read: string) => getMessage('otherLanguageText', [language, read]),
    lookingTitle: getMessage('lookingTitle'),
    workingTitle: getMessage('workingTitle'),
    workingFound: (title: string) => getMessage('workingFound', [title]),
    workingParagraphs: plural('workingParagraphs'),
    errorTitle: getMessage('errorTitle'),
    failure: failureText(getMessage),
    noClaimsTitle: getMessage('noClaimsTitle'),
    noClaimsText: getMessage('noClaimsText'),
    siteOn: getMessage('siteOn'),
    siteOffTitle: getMessage('siteOffTitle'),
    siteOffText: (site: string) => getMessage('siteOffText', [site]),
    switchOn: getMessage('switchOn'),
    tryAgain: getMessage('tryAgain'),
    addPack: getMessage('addPack'),
    openPanel: getMessage('openPanel'),
    exportReport: getMessage('exportReport'),
    exportMarkdown: getMessage('exportMarkdown'),
    exportCsv: getMessage('exportCsv'),
    exportJson: getMessage('exportJson'),
    exported: (name: string) => getMessage('exported', [name]),
    claimsFound: plural('claimsFound'),
    openOptions: getMessage('openOptions'),
    number,
    ...dates,
    /** `French` for `fr`; the code itself where the browser knows no name. */
    languageName: (code: string) => nameOfLanguage(locale, code),
    /** `a, b and c`. */
    list: (items: readonly string[]) => new Intl.ListFormat(locale).format(items),
  };
}

/** Days (`YYYY-MM-DD`) are calendar days, not moments: read and written in UTC, so that no time zone moves them. */
function dateTexts(locale: string, noDate: string) {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const withoutYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const parse = (day: string | null) => {
    const date = day === null ? null : new Date(`${day}T00:00:00Z`);
    return date === null || Number.isNaN(date.getTime()) ? null : date;
  };
  return {
    /** `19 June 2024` in short form; the text for no date where the day is null or no day. */
    day: (day: string | null) => {
      const date = parse(day);
      return date === null ? noDate : format.format(date);
    },
    /** The same without the year where both days fall into one: for a list under the day it is read beside. */
    dayBeside: (day: string | null, beside: string | null) => {
      const date = parse(day);
      if (date === null) return noDate;
      return (day?.slice(0, 4) === beside?.slice(0, 4) ? withoutYear : format).format(date);
    },
    /** `12 Sep 2023 – 19 Jun 2024`. */
    dayRange: (from: string | null, to: string | null) => {
      const [start, end] = [parse(from), parse(to)];
      return start === null || end === null ? noDate : format.formatRange(start, end);
    },
  };
}

function nameOfLanguage(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // Not a well-formed language code: shown as it stands.
  }
}
