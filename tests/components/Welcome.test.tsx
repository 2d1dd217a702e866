import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Demo, type DemoState } from '@/components/Demo.tsx';
import { readDemoArticle } from '@/components/demo-article.ts';
import { inOneGo } from '@/components/in-one-go.ts';
import { Welcome } from '@/components/Welcome.tsx';
import type { ReadingActions, ReadingState } from '@/lib/extension/views/control-reading.ts';
import { findArticles } from '@/lib/page/find-articles.ts';
import { madeWelcomeTexts } from './made-texts.ts';
import { axeViolations, click, mount, textsOf } from './mount.ts';

const texts = madeWelcomeTexts();

const actions = {
  chooseReading: vi.fn<ReadingActions['chooseReading']>(),
  grantAccess: vi.fn<ReadingActions['grantAccess']>(),
  takeAccessAway: vi.fn<ReadingActions['takeAccessAway']>(),
};
beforeEach(() => vi.clearAllMocks());

const mountWelcome = (reading: ReadingState) => mount(<Welcome {...{ reading, actions, texts }} />);

describe('Welcome', () => {
  it('explains in three pictures that are nothing to a screen reader, and promises', async () => {
    const page = mountWelcome({ reading: 'always', access: 'granted' });
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

  const [ask, take] = [texts.accessButton, texts.accessTakeAway];
  const rows: readonly { state: ReadingState; button: string | null; says: string }[] = [
    { state: { reading: 'always', access: 'unknown' }, button: null, says: '' },
    { state: { reading: 'always', access: 'granted' }, button: null, says: '' },
    { state: { reading: 'always', access: 'missing' }, button: ask, says: '' },
    { state: { reading: 'always', access: 'denied' }, button: ask, says: texts.accessDenied },
    { state: { reading: 'always', access: 'granted-now' }, button: null, says: `✓ ${texts.accessGranted}` },
    { state: { reading: 'on-click', access: 'missing' }, button: null, says: '' },
    { state: { reading: 'on-click', access: 'granted' }, button: take, says: '' },
    { state: { reading: 'on-click', access: 'denied' }, button: null, says: '' },
  ];
  it.each(rows)(
    'reading $state.reading with access $state.access offers "$button" and says "$says"',
    async ({ state, button, says }) => {
      const page = mountWelcome(state);
      expect(textsOf(page, '[role="status"]')).toEqual([says]);
      expect(textsOf(page, '.access button')).toEqual(button === null ? [] : [button]);
      if (button !== null) click(page, '.access button');
      expect(actions.grantAccess).toHaveBeenCalledTimes(button === ask ? 1 : 0);
      expect(actions.takeAccessAway).toHaveBeenCalledTimes(button === take ? 1 : 0);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it('lets a person choose to have pages read only on a click', () => {
    const page = mountWelcome({ reading: 'always', access: 'granted' });
    click(page, '.reading label:last-child input');
    expect(actions.chooseReading).toHaveBeenCalledExactlyOnceWith('on-click');
  });
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
        error: { area: 'texts', found: 'no file', cure: 'install anew', code: 'texts-missing' },
      },
      says: 'This did not work: The texts in this language cannot be read. Install Recoupe anew.',
    },
  ];
  it.each(states)('says “$says”', async ({ state, says }) => {
    const page = mount(<Demo article={article} state={state} texts={texts} />);
    expect(textsOf(page, '[role="status"]')).toEqual([says]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is an article to Recoupe as on any news page, without the bar above it', () => {
    mount(<Demo article={article} state={{ status: 'working' }} texts={texts} />);
    const [found] = inOneGo(findArticles(document, new URL('https://example.org/demo.html')));
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
