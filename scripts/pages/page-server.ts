import { createServer } from 'node:http';
import type { SavedPage } from './saved-pages.ts';

/** The saved pages on localhost. */
export interface PageServer {
  readonly origin: string;
  /** `host:port`: also a proxy that lets nothing out. */
  readonly host: string;
  readonly urlOf: (page: SavedPage) => string;
  /** A page of the same site with nothing on it, from which another is gone to. */
  readonly blank: string;
  readonly close: () => Promise<void>;
}

/** Serves each page under its name. Whatever the pages ask for besides is answered with 502, as by a proxy without network. */
export async function servePages(pages: readonly SavedPage[]): Promise<PageServer> {
  let origin = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const page = pages.find(({ name }) => url.pathname === `/${name}`);
    if (url.origin !== origin || (page === undefined && url.pathname !== '/')) {
      response.writeHead(502).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page?.html ?? '<!doctype html><title>blank</title>');
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('pages: the server has no port');
  const host = `127.0.0.1:${address.port}`;
  origin = `http://${host}`;
  return {
    origin,
    host,
    blank: `${origin}/`,
    urlOf: ({ name }) => `${origin}/${name}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
