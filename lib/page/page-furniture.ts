/** Elements whose text is never the article's, whatever they hold. */
const FURNITURE_TAGS: ReadonlySet<string> = new Set([
  'ASIDE',
  'AUDIO',
  'BUTTON',
  'CANVAS',
  'DATALIST',
  'DIALOG',
  'FIGCAPTION',
  'FOOTER',
  'FORM',
  'IFRAME',
  'INPUT',
  'LEGEND',
  'MENU',
  'METER',
  'NAV',
  'NOSCRIPT',
  'OBJECT',
  'PROGRESS',
  'SCRIPT',
  'SELECT',
  'STYLE',
  'TEMPLATE',
  'TEXTAREA',
  'VIDEO',
]);

const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  'alert',
  'alertdialog',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'form',
  'menu',
  'navigation',
  'search',
  'toolbar',
]);

/**
 * Words of class names and ids, once they are split (`commentsList`, `share_bar`, `article-related`). `paywall` alone
 * is none of them: by schema.org's `hasPart` it names the paid part of the text itself.
 */
const FURNITURE_WORDS =
  /(?:^| )(?:related|relateds|share|sharing|social|socials|newsletter|comments?|promo|advert|advertisement|ads?|teasers?|recommend(?:ed|ation|ations)?|outbrain|taboola|breadcrumbs?|sidebar|cookies?|consent|gdpr|toolbar|subscribe|subscription|read more|read also|lire aussi|a lire|most read|popular|trending|copyright|credits?|sponsored|partners|captions?|legends?|legendes?|bylines?|signatures?|commentaires?|partages?|partager|publicites?|popups?|modals?|placeholders?|tooltips?|(?:message|banner|offer|offers|prompt|modal|anchor) paywall|paywall (?:message|banner|offer|offers|prompt|modal|anchor)|twitter tweet|instagram media|tiktok embed|fb post)(?: |$)/;

/** True where the element's tag or role says that its text belongs to the page and not to the article. */
export function isFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.tagName.toUpperCase())) return true;
  if (element.namespaceURI === 'http://www.w3.org/2000/svg') return true;
  // Most elements have none, and each question costs, in Firefox most of all.
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  return (
    (role !== null && FURNITURE_ROLES.has(role)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** What no mere part of a page holds. */
const ARTICLE_SIGNS = 'h1, main, [itemprop="articleBody"]';

/** The elements within a root that hold what no mere part of a page does; linear in its elements. */
export function findSignHolders(root: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const sign of root.querySelectorAll(ARTICLE_SIGNS)) {
    let around = sign.parentElement;
    while (around !== null && around !== root && !holders.has(around)) {
      holders.add(around);
      around = around.parentElement;
    }
  }
  return holders;
}

/**
 * True where class or id name a part of the page that is no article text. Names lie: a box that holds the
 * headline, one of `holders`, is none of these parts, whatever it is called.
 */
export function isNamedFurniture(element: Element, holders: ReadonlySet<Element>): boolean {
  if (!element.hasAttributes()) return false;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return name.length > 1 && namesFurniture(name) && !holders.has(element);
}

/** Longer names are generated, and say nothing. */
const MAX_NAME = 500;

/** Names that are remembered: a page repeats some hundreds of them thousands of times. */
const MAX_KNOWN = 5_000;

const known = new Map<string, boolean>();

function namesFurniture(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const words = name
    .slice(0, MAX_NAME)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  const result = name.length <= MAX_NAME && FURNITURE_WORDS.test(words.replace(/[-_\s]+/g, ' ').trim());
  known.set(name, result);
  return result;
}
