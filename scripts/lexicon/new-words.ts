import { addForm, type LemmaTable } from './lemma-table.ts';

/** Words younger than Lefff, common in news. Nouns take -s. */
const NOUNS =
  'drone podcast influenceur influenceuse cyberattaque start-up streaming narcotrafic narcotrafiquant surendettement féminicide pédocriminalité téléréalité surtourisme mercato vapotage youtubeur quiz smartphone selfie confinement déconfinement crypto cryptomonnaie appli hackeur rançongiciel hashtag ultradroite islamophobie transphobie écocide mégafeu mégabassine télétravail téléconsultation coworking covoiturage déradicalisation autrice cheffe lanceuse migrant cyberharcèlement cybersécurité visioconférence vidéosurveillance agrivoltaïsme gigafactory blockchain chatbot data tech';
/** Adjectives and nouns with one form for both genders. */
const EPICENES =
  'djihadiste jihadiste paralympique homophobe transphobe transgenre houthiste macroniste propalestinien intercoréen multipolaire périscolaire lepéniste mélenchoniste zemmouriste écologiste complotiste souverainiste climatosceptique hyaluronique antivax suprémaciste masculiniste';
/** Adjectives and nouns with -e in the feminine. */
const WITH_FEMININE = 'eurodéputé pédocriminel cofondateur radicalisé confiné vacciné';

/** Adds the words. `-en` and `-el` double their consonant, `-teur` gives `-trice`. */
export function addNewWords(table: LemmaTable): void {
  for (const noun of NOUNS.split(' ')) addBoth(table, noun, noun, 'N');
  for (const word of EPICENES.split(' ')) addWithFeminine(table, word, 'NA');
  for (const word of WITH_FEMININE.split(' ')) addWithFeminine(table, word, 'NA');
}

function addWithFeminine(table: LemmaTable, word: string, letters: string): void {
  addBoth(table, word, word, letters);
  const feminine = feminineOf(word);
  if (feminine !== word) addBoth(table, word, feminine, letters);
}

function feminineOf(word: string): string {
  if (word.endsWith('teur')) return `${word.slice(0, -4)}trice`;
  if (/(?:en|el)$/.test(word)) return `${word}${word.slice(-1)}e`;
  return word.endsWith('é') ? `${word}e` : word;
}

function addBoth(table: LemmaTable, lemma: string, form: string, letters: string): void {
  addForm(table, lemma, form, letters);
  if (!/[sxz]$/.test(form)) addForm(table, lemma, `${form}s`, letters);
}
