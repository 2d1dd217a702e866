import type { Failure } from '@/lib/extension/messages/protocol.ts';
import type { DemoArticle } from './demo-article.ts';
import type { WelcomeTexts } from './welcome-texts.ts';

/** How far the comparison of the demo article is. */
export type DemoState =
  | { readonly status: 'working' | 'marked' | 'nothing' }
  | { readonly status: 'error'; readonly error: Failure };

interface DemoProps {
  readonly article: DemoArticle;
  readonly state: DemoState;
  readonly texts: WelcomeTexts;
}

/** The demo article, printed as a news page prints one, under a bar that says what to do with it. */
export function Demo({ article, state, texts }: DemoProps) {
  const { outlet, title, published, paragraphs } = article;
  const printed = new Date(published).toLocaleDateString('fr', { dateStyle: 'long', timeZone: 'UTC' });
  // What a news page says of itself for machines; the marks are made as on any page.
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    publisher: { '@type': 'Organization', name: outlet },
  };
  return (
    <>
      <aside class="rc demo-bar" lang={texts.language} aria-label="Recoupe">
        <p role="status">{sayState(state, texts)}</p>
        <a class="link" href="/welcome.html">
          {texts.demoBack}
        </a>
      </aside>
      <main>
        <article class="news" lang="fr">
          <p class="outlet">{outlet}</p>
          <h1>{title}</h1>
          <p class="date">
            <time dateTime={published}>{printed}</time>
          </p>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      </main>
      <script type="application/ld+json">{JSON.stringify(metadata)}</script>
    </>
  );
}

function sayState(state: DemoState, texts: WelcomeTexts): string {
  switch (state.status) {
    case 'working':
      return texts.demoWorking;
    case 'marked':
      return texts.demoNote;
    case 'nothing':
      return texts.demoNothing;
    case 'error':
      return `${texts.errorTitle}: ${texts.failure(state.error)}`;
  }
}
