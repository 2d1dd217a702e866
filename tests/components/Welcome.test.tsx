import { describe, expect, it, vi } from 'vitest';
import { Demo, type DemoState } from '@/components/Demo.tsx';
import { readDemoArticle } from '@/components/demo-article.ts';
import { type AccessState, Welcome } from '@/components/Welcome.tsx';
import { findArticles } from '@/lib/page/find-articles.ts';
import { atOnce } from '@/lib/page/slices.ts';
import { madeWelcomeTexts } from './made-texts.ts';
import { axeViolations, click, mount, textsOf } from './mount.ts';

const texts = madeWelcomeTexts();

describe('Welcome', () => {
  it('explains in three pictures that are nothing to a screen reader, and promises', async () => {
    const page = mount(<Welcome access="granted" texts={texts} onGrant={() => {}} />);
    expect(page.querySelectorAll('ol svg[aria-hidden="true"]')).toHaveLength(3);
    expect(textsOf(page, 'ol h2')).toEqual([
      'Sentences are underlined',
      'Rest on one: a card opens',
      'The button sums it up',
    ]);
    expect(page.textContent).toContain('Nothing leaves your browser');
    expect(page.textContent).toContain('nothing is judged');
    expect(page.querySelector('a[href="/demo.html"]')).not.toBeNull();
    expect(await axeViolations(page)).toEqual([]);
  });

  const accesses: readonly { access: AccessState; button: boolean; says: string | null }[] = [
    { access: 'unknown', button: false, says: null },
    { access: 'granted', button: false, says: null },
    { access: 'missing', button: true, says: '' },
    { access: 'denied', button: true, says: texts.accessDenied },
    { access: 'granted-now', button: false, says: `✓ ${texts.accessGranted}` },
  ];
  it.each(accesses)(
    'with access $access asks for it or says what came of it',
    async ({ access, button, says }) => {
      const onGrant = vi.fn();
      const page = mount(<Welcome access={access} texts={texts} onGrant={onGrant} />);
      expect(textsOf(page, '[role="status"]')).toEqual(says === null ? [] : [says]);
      expect(textsOf(page, '.access button')).toEqual(button ? [texts.accessButton] : []);
      if (button) click(page, '.access button');
      expect(onGrant).toHaveBeenCalledTimes(button ? 1 : 0);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});

describe('Demo', () => {
  const article = readDemoArticle();

  it('leaves out the publisher’s links and form', () => {
    const all = article.paragraphs.join('\n');
    expect(article.title).toMatch(/^Poutine se rend en Corée du Nord/);
    expect(all).toContain('Kim Jong Un a personnellement accueilli Poutine');
    expect(all).not.toMatch(/READ|Laisser un commentaire|e-mail/);
  });

  const states: readonly { state: DemoState; says: string }[] = [
    { state: { status: 'working' }, says: texts.demoWorking },
    { state: { status: 'marked' }, says: texts.demoNote },
    { state: { status: 'nothing' }, says: texts.demoNothing },
    {
      state: {
        status: 'error',
        error: { area: 'store', found: 'the disk is full', cure: 'free some space' },
      },
      says: 'This did not work: the disk is full; free some space',
    },
  ];
  it.each(states)('says “$says”', async ({ state, says }) => {
    const page = mount(<Demo article={article} state={state} texts={texts} />);
    expect(textsOf(page, '[role="status"]')).toEqual([says]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is an article to Recoupe as on any news page, without the bar above it', () => {
    mount(<Demo article={article} state={{ status: 'working' }} texts={texts} />);
    const [found] = atOnce(findArticles(document, new URL('https://example.org/demo.html')));
    expect(found?.article).toMatchObject({
      title: article.title,
      outlet: article.outlet,
      published: '2024-06-19',
      language: 'fr',
    });
    expect(found?.article.text).not.toContain(texts.demoWorking);
    expect(found?.article.text.split('\n').length).toBeGreaterThan(30);
  });
});
