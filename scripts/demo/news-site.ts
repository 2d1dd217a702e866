import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { renderArticlePage, renderFrontPage } from './article-page.ts';
import { type NewsArticle, readNewsArticles } from './news-article.ts';
import { siteStyles } from './site-styles.ts';

/** A request the site got, as a proxy also one to any other host. */
export interface SeenRequest {
  readonly method: string;
  /** Whole address; `https://host:port` alone where the request itself is encrypted. */
  readonly url: string;
  /** The `Origin` header, which names an extension that sends a request; null without one. */
  readonly origin: string | null;
}

/** The demo's news site on localhost. */
export interface NewsSite {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** `host:port`: the site also answers as a proxy that lets nothing out, so that tests see all a browser asks for. */
  readonly host: string;
  readonly articles: readonly NewsArticle[];
  /** Address of an article's page. @throws Error naming the ids there are. */
  readonly urlOf: (id: string) => string;
  /** Everything asked for so far. */
  readonly requests: readonly SeenRequest[];
  readonly close: () => Promise<void>;
}

/** Serves the articles of the corpus as news pages, each in the looks of its outlet; any port is taken where `port` is 0. */
export async function startNewsSite(port = 0): Promise<NewsSite> {
  const articles = readNewsArticles();
  const requests: SeenRequest[] = [];
  let origin = '';

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    requests.push({ method: request.method ?? '', url: url.href, origin: request.headers.origin ?? null });
    if (url.origin === origin) return answer(url.pathname, articles, origin, response);
    response.writeHead(502).end();
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    requests.push({ method: 'CONNECT', url: `https://${request.url ?? ''}`, origin: null });
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('demo: the news site has no port');
  const host = `127.0.0.1:${address.port}`;
  origin = `http://${host}`;

  return {
    origin,
    host,
    articles,
    requests,
    urlOf(id) {
      const article = articles.find((candidate) => candidate.id === id);
      if (article !== undefined) return origin + article.path;
      const ids = articles.map((candidate) => candidate.id).join(', ');
      throw new Error(`demo: there is no article ${id}; take one of ${ids}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  path: string,
  articles: readonly NewsArticle[],
  origin: string,
  response: ServerResponse,
): void {
  const send = (type: string, text: string) => {
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(text);
  };
  const style = /^\/styles\/(\d+)\.css$/.exec(path)?.[1];
  const article = articles.find((candidate) => candidate.path === path || `/${candidate.id}` === path);
  if (style !== undefined) send('text/css', siteStyles(Number(style)));
  else if (article !== undefined) send('text/html', renderArticlePage(article, articles, origin));
  else if (path === '/') send('text/html', renderFrontPage(articles));
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}
