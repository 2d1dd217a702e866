import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerFollowers } from '@/lib/extension/messages/page-port.ts';

/** What a made-up view hears over its port. */
interface MadeView {
  readonly heard: unknown[];
  readonly goAway: () => void;
  readonly sentAway: () => boolean;
}

let connect: (port: object) => void = () => {};
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connect = (port) => listener(Object.assign(Object.create(null), port));
  });
  vi.spyOn(fakeBrowser.runtime.onConnect, 'removeListener').mockImplementation(() => {
    connect = () => {};
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function openView(parts: object = {}): MadeView {
  const heard: unknown[] = [];
  let gone = () => {};
  let away = false;
  connect({
    name: 'read-along',
    sender: { id: fakeBrowser.runtime.id },
    postMessage: (event: unknown) => heard.push(event),
    disconnect: () => {
      away = true;
    },
    onDisconnect: {
      addListener: (listener: () => void) => {
        gone = listener;
      },
    },
    ...parts,
  });
  return { heard, goAway: () => gone(), sentAway: () => away };
}

test('every view that reads along hears what the page tells, until it goes away', () => {
  const followers = answerFollowers();
  const [popup, panel] = [openView(), openView()];
  followers.tell({ kind: 'changed' });
  popup.goAway();
  followers.tell({ kind: 'opened', id: 'c1' });
  // The first of them comes with the port: the view may have missed a change before.
  const twice = [{ kind: 'changed' }, { kind: 'changed' }];
  expect(popup.heard).toEqual(twice);
  expect(panel.heard).toEqual([...twice, { kind: 'opened', id: 'c1' }]);
});

test('other extensions and other ports hear nothing', () => {
  const followers = answerFollowers();
  const strangers = [openView({ sender: { id: 'another' } }), openView({ name: 'else' })];
  followers.tell({ kind: 'changed' });
  expect(strangers.flatMap(({ heard }) => heard)).toEqual([]);
});

test('a page that ends sends its views away and takes no more', () => {
  const followers = answerFollowers();
  const panel = openView();
  panel.heard.length = 0;
  followers.stop();
  expect(panel.sentAway()).toBe(true);
  const late = openView();
  followers.tell({ kind: 'changed' });
  expect([...panel.heard, ...late.heard]).toEqual([]);
});
