import type { GetMessage, TextKey } from '@/lib/extension/texts/catalogue.ts';
import { createReadingTexts } from './reading-texts.ts';
import { createForms } from './text-forms.ts';
import { createTexts } from './texts.ts';

/** The texts of the options page, together with those that all views share. */
export type OptionsTexts = ReturnType<typeof createOptionsTexts>;

/** The keyboard commands by their names in the manifest. */
const COMMANDS: ReadonlyMap<string, TextKey> = new Map<string, TextKey>([
  ['next-claim', 'nextClaim'],
  ['previous-claim', 'previousClaim'],
  ['toggle-card', 'toggleCard'],
]);

/** The texts in the language of the messages. They stand apart from `createTexts`, which every page's script carries. */
export function createOptionsTexts(getMessage: GetMessage, interfaceLanguage: string) {
  const { locale, plural } = createForms(getMessage, interfaceLanguage);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  /** `12 Jul 2024` for a moment in ISO 8601, in the reader's time zone; the text as it is where it is none. */
  const date = (moment: string) => {
    const time = new Date(moment);
    return Number.isNaN(time.getTime()) ? moment : dates.format(time);
  };
  const bytes = (count: number) => formatBytes(locale, count);
  const [hiddenCount, packCount] = [plural('hiddenCount'), plural('packCount')];
  const naming = (key: TextKey) => (name: string) => getMessage(key, [name]);
  return {
    ...createTexts(getMessage, interfaceLanguage),
    ...createReadingTexts(getMessage),
    bytes,
    optionsTitle: getMessage('optionsTitle'),
    sectionsLabel: getMessage('sectionsLabel'),
    packsTitle: getMessage('packsTitle'),
    packsText: getMessage('packsText'),
    packsEmpty: getMessage('packsEmpty'),
    packsLoading: getMessage('packsLoading'),
    importPack: getMessage('importPack'),
    dropPacks: getMessage('dropPacks'),
    importWaiting: getMessage('importWaiting'),
    importRunning: (done: number, total: number) => getMessage('importRunning', [bytes(done), bytes(total)]),
    importProgress: naming('importProgress'),
    importDone: naming('importDone'),
    importReplaced: naming('importReplaced'),
    importCancelled: getMessage('importCancelled'),
    importFailed: getMessage('importFailed'),
    cancel: getMessage('cancel'),
    packOn: naming('packOn'),
    packShipped: getMessage('packShipped'),
    packImported: (moment: string) => getMessage('packImported', [date(moment)]),
    packBuilder: naming('packBuilder'),
    packInputs: naming('packInputs'),
    packLexicon: naming('packLexicon'),
    packLexiconOther: getMessage('packLexiconOther'),
    packSigned: naming('packSigned'),
    packKey: naming('packKey'),
    packUnsigned: getMessage('packUnsigned'),
    packsSigned: getMessage('packsSigned'),
    articles: plural('articles'),
    remove: getMessage('remove'),
    packUnread: getMessage('packUnread'),
    removePack: naming('removePack'),
    removePackQuestion: naming('removePackQuestion'),
    packRemoved: naming('packRemoved'),
    keep: getMessage('keep'),
    marksTitle: getMessage('marksTitle'),
    marksText: getMessage('marksText'),
    markedLabel: getMessage('markedLabel'),
    markDiffers: getMessage('markDiffers'),
    markSame: getMessage('markSame'),
    markOnlyHere: getMessage('markOnlyHere'),
    strengthLabel: getMessage('strengthLabel'),
    strengthCalm: getMessage('strengthCalm'),
    strengthStrong: getMessage('strengthStrong'),
    sampleLabel: getMessage('sampleLabel'),
    sampleDiffers: getMessage('sampleDiffers'),
    sampleSame: getMessage('sampleSame'),
    sampleOnlyHere: getMessage('sampleOnlyHere'),
    sitesTitle: getMessage('sitesTitle'),
    sitesText: getMessage('sitesText'),
    sitesEmpty: getMessage('sitesEmpty'),
    siteField: getMessage('siteField'),
    siteOff: getMessage('siteOff'),
    siteInvalid: naming('siteInvalid'),
    siteOnAgain: getMessage('siteOnAgain'),
    siteOnAgainNamed: naming('siteOnAgainNamed'),
    shortcutsTitle: getMessage('shortcutsTitle'),
    shortcutsText: getMessage('shortcutsText'),
    shortcutNone: getMessage('shortcutNone'),
    shortcutsChange: getMessage('shortcutsChange'),
    /** What a keyboard command does; in the browser's own words where this build does not know it. */
    command: (name: string, described: string) => {
      const key = COMMANDS.get(name);
      return key === undefined ? described : getMessage(key);
    },
    languageTitle: getMessage('languageTitle'),
    languageText: getMessage('languageText'),
    languageBrowser: getMessage('languageBrowser'),
    hiddenTitle: getMessage('hiddenTitle'),
    hiddenText: getMessage('hiddenText'),
    hiddenEmpty: getMessage('hiddenEmpty'),
    hiddenOn: (moment: string) => getMessage('hiddenOn', [date(moment)]),
    showAgain: getMessage('showAgain'),
    matchRestored: getMessage('matchRestored'),
    privacyTitle: getMessage('privacyTitle'),
    privacyText: getMessage('privacyText'),
    dataTitle: getMessage('dataTitle'),
    dataText: getMessage('dataText'),
    exportData: getMessage('exportData'),
    importData: getMessage('importData'),
    dataBusy: getMessage('dataBusy'),
    dataSaved: (file: string, size: number) => getMessage('dataSaved', [file, bytes(size)]),
    dataHolds: (moment: string, hidden: number, packs: number) =>
      getMessage('dataHolds', [date(moment), hiddenCount(hidden), packCount(packs)]),
    dataQuestion: getMessage('dataQuestion'),
    dataConfirm: getMessage('dataConfirm'),
    dataImported: naming('dataImported'),
    dataSettings: getMessage('dataSettings'),
    hiddenAdded: plural('hiddenAdded'),
    hiddenKnown: plural('hiddenKnown'),
    hiddenLeftOut: plural('hiddenLeftOut'),
    packsLeftOut: plural('packsLeftOut'),
    packInstalled: naming('packInstalled'),
    deleteAll: getMessage('deleteAll'),
    deleteText: getMessage('deleteText'),
    deleteQuestion: getMessage('deleteQuestion'),
    deleteConfirm: getMessage('deleteConfirm'),
    deleted: getMessage('deleted'),
    aboutWelcome: getMessage('aboutWelcome'),
    licences: getMessage('licences'),
    version: naming('version'),
  };
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `46 kB`, `1.2 GB`: in thousands, as file managers and the stores of extensions count. */
function formatBytes(locale: string, count: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)));
  const value = count / 1000 ** power;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
}
