/** Frequent words that hardly any of the other languages here shares. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  fr: 'le la les des une est dans pour qui sur avec pas cette mais sont été aux ont leur après',
  en: 'the of and to in is that for was with on as by at from are have has been this',
  de: 'der die und das den von zu mit ist im für nicht ein eine dem des auf sich auch wurde',
  es: 'el los las del que por una con para su como pero más este fue han sus entre está según',
  it: 'il di che gli della per non una sono del nel con dei alla più anche ha delle come è',
  pt: 'o os do da em um uma não com para dos das ao pelo foi mais como são seu segundo',
  nl: 'de het een van en dat op te zijn voor met niet aan er ook bij door werd om naar',
};

/** Latin letters: all that the lists need. `\p{L}` takes the engine some milliseconds to compile. */
const WORDS = /[a-zß-öø-ÿœ]+/g;

/** Text looked at: enough for some hundred words. */
const SAMPLE = 4_000;

/** Fewer words than this say nothing. */
const MIN_WORDS = 20;

/** How much more often another language's words must come up before the declared one is disbelieved. */
const MUST_EXCEED = 1.5;

/**
 * The language of a text (BCP 47 primary): the declared one, unless the words plainly speak another. Pages of one
 * publisher often carry the `lang` of their template.
 */
export function guessLanguage(text: string, declared: string | null): string {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORDS) ?? [];
  const counts = new Map<string, number>();
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    const known = new Set(list.split(' '));
    counts.set(language, words.filter((word) => known.has(word)).length);
  }
  const [best, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  if (words.length < MIN_WORDS || most * 12 < words.length) return declared ?? (most > 0 ? best : 'und');
  if (declared === null) return best;
  // A language without a list here is only overruled by a text full of another's words.
  const own = counts.get(declared) ?? words.length / 12;
  return most > own * MUST_EXCEED ? best : declared;
}
