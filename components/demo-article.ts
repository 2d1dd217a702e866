import text from '@/corpus/004.txt?raw';
import manifest from '@/corpus/manifest.json';

/** An article as a news page prints it. */
export interface DemoArticle {
  readonly outlet: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const FILE = '004.txt';

/** Links to other articles, which its publisher put between the paragraphs. */
const TEASER = /^READ\s/;

/** Where the form for comments begins. */
const COMMENTS = 'Laisser un commentaire';

/** The one article of `corpus/` that is shown for trying; its publisher's links and forms are left out. */
export function readDemoArticle(): DemoArticle {
  const document = manifest.documents.find(({ file }) => file === FILE);
  if (document === undefined) throw new Error(`demo: corpus/manifest.json lists no ${FILE}; put it back`);
  const { outlet, title, published } = document;
  const lines = text.split('\n').map((line) => line.trim());
  const end = lines.indexOf(COMMENTS);
  const paragraphs = lines
    .slice(0, end === -1 ? undefined : end)
    .filter((line) => line !== '' && line !== title && !TEASER.test(line));
  return { outlet, title, published, paragraphs };
}
