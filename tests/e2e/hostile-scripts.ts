/** Scripts of hostile pages. Each runs within the page's own world and refers to nothing outside itself. */

declare global {
  /** What a hostile page has got hold of, in its own words. */
  var hostileNotes: string[] | undefined;
}

/** Breaks whatever a script that shared the page's world would need, and notes who calls it with the extension's words. */
export function redefineEverything(): void {
  const notes: string[] = [];
  globalThis.hostileNotes = notes;
  const note = (where: string, values: readonly unknown[]) => {
    for (const value of values) {
      if (typeof value === 'string' && /Kim Il Sung, (?:le )?père|check-article|outletCount/.test(value))
        notes.push(`${where}: ${value.slice(0, 80)}`);
    }
  };
  const spoil = (owner: object, name: string) => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') return;
    Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
      note(name, values);
      if (name === 'attachShadow') return Reflect.apply(original, this, [{ mode: 'open' }]);
      if (name === 'sendMessage' || name === 'createHighlight') throw new Error('no');
      return Reflect.apply(original, this, values);
    });
  };
  for (const name of ['parse', 'stringify']) spoil(JSON, name);
  for (const name of ['push', 'map', 'join']) spoil(Array.prototype, name);
  for (const name of ['set', 'get']) spoil(Map.prototype, name);
  for (const name of ['attachShadow', 'append', 'setAttribute', 'addEventListener'])
    spoil(Element.prototype, name);
  for (const name of ['createElement', 'createTextNode', 'createTreeWalker', 'createRange'])
    spoil(Document.prototype, name);
  Reflect.set(globalThis, 'fetch', () => notes.push('fetch'));
  Reflect.set(globalThis, 'MutationObserver', class {});
  Reflect.set(globalThis, 'requestIdleCallback', () => notes.push('requestIdleCallback'));
  Reflect.set(globalThis, 'Highlight', class {});
}

/** Defines an element of the card's name with a way into closed roots, and listens to everything around it. */
export function waitForCard(): void {
  const notes: string[] = [];
  globalThis.hostileNotes = notes;
  const defineAs = (name: string) =>
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          const internals = this.attachInternals();
          setInterval(() => {
            const text = internals.shadowRoot?.textContent ?? '';
            if (text !== '') notes.push(`internals: ${text.slice(0, 80)}`);
          }, 50);
        }
      },
    );
  for (const name of ['recoupe-card', 'recoupe-host']) defineAs(name);
  for (const type of ['click', 'pointerdown', 'pointermove', 'keydown', 'focusin', 'slotchange', 'copy']) {
    addEventListener(
      type,
      (event) => {
        const inner = event.composedPath().filter((each) => each instanceof ShadowRoot);
        if (inner.length > 0) notes.push(`${type} shows a root`);
      },
      { capture: true },
    );
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        const isOwn = node === document.head || node === document.body;
        const text = node.textContent?.trim() ?? '';
        if (node.parentNode === document.documentElement && !isOwn && text !== '')
          notes.push(`added: ${text.slice(0, 80)}`);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Taps the first marked sentence with a finger that is none, and rests a pointer that is none on it. */
export function pointAtClaim(): void {
  for (const name of ['recoupe-same', 'recoupe-differs']) {
    for (const range of CSS.highlights.get(name) ?? []) {
      if (!(range instanceof Range)) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (box === undefined) continue;
      const at = { clientX: box.x + 20, clientY: box.y + box.height / 2, bubbles: true, composed: true };
      const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
      const touch = { ...at, pointerType: 'touch', isPrimary: true };
      target.dispatchEvent(new PointerEvent('pointerdown', touch));
      target.dispatchEvent(new PointerEvent('pointerup', touch));
      // Last, since every press takes back what resting has begun.
      target.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
      return;
    }
  }
}

/** Sends the extension's own messages by every way a page has. */
export function speakMessages(): void {
  const names = [
    'check-article',
    'article-found',
    'page-state',
    'list-packs',
    'delete-everything',
    'step-claim',
  ];
  for (const name of names) {
    const message = { name, request: {}, from: 'background' };
    window.postMessage(message, '*');
    window.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
    document.dispatchEvent(new CustomEvent(name, { detail: message }));
    document.dispatchEvent(new CustomEvent('wxt:locationchange', { detail: message }));
    window.dispatchEvent(new CustomEvent('wxt:locationchange', { detail: message }));
  }
}

/** Asks the extension from the page, as far as the browser gives pages a way to; `nobody` where it does not. */
export async function askExtension(): Promise<readonly string[]> {
  const runtimes = ['chrome', 'browser'].map((name) =>
    Reflect.get(Object(Reflect.get(globalThis, name)), 'runtime'),
  );
  const answers: string[] = [];
  for (const runtime of runtimes) {
    const send: unknown = Reflect.get(Object(runtime), 'sendMessage');
    if (typeof send !== 'function') answers.push('nobody');
    else {
      const asked = Promise.resolve(Reflect.apply(send, runtime, [{ name: 'list-packs', request: {} }]));
      answers.push(await asked.then((answer) => JSON.stringify(answer) ?? 'nobody').catch(() => 'nobody'));
    }
  }
  return answers;
}

/** Changes the article for ever, some hundred times a second. */
export function neverRest(): void {
  document.addEventListener('DOMContentLoaded', () => {
    let n = 0;
    setInterval(() => {
      for (let each = 0; each < 10; each += 1) {
        const paragraph = document.querySelectorAll('article p')[n % 7];
        paragraph?.append(document.createTextNode(` ${n}`));
        n += 1;
      }
    }, 20);
  });
}

/** Adds 500,000 short texts to the article, far more than it is sent; what is out of view is not laid out, to be quick. */
export function manyNodes(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const all = document.createDocumentFragment();
    for (let block = 0; block < 500; block += 1) {
      const paragraph = document.createElement('p');
      paragraph.style.contentVisibility = 'auto';
      for (let piece = 0; piece < 500; piece += 1) {
        const part = document.createElement('span');
        part.append(`des ponts neufs et ${block} ou ${piece} autres sur la rive`);
        paragraph.append(part, ' ');
      }
      all.append(paragraph);
    }
    document.querySelector('article')?.append(all);
  });
}

/** Puts 5,000 elements into one another, each with a text of its own. Inline ones: 3,000 blocks end Chromium’s own layout. */
export function deepNodes(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const outer = document.createElement('div');
    outer.style.contentVisibility = 'auto';
    document.querySelector('article')?.append(outer);
    let inner: Element = outer;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const box = document.createElement('span');
      box.append('Ponts ');
      inner.append(box);
      inner = box;
    }
  });
}

/** Puts 1,000 articles, headlines, times and boxes with an advertisement’s name into one another, around 10,000 texts: to ask each for all it holds would take the square. */
export function nestedSigns(): void {
  document.addEventListener('DOMContentLoaded', () => {
    let inner: Element | null = document.querySelector('article');
    for (let depth = 0; depth < 250; depth += 1) {
      for (const name of ['article', 'h1', 'time', 'div']) {
        const box = document.createElement(name);
        box.style.display = 'contents';
        if (name === 'time') box.setAttribute('datetime', '2024-06-19');
        if (name === 'div') box.className = 'share';
        inner?.append(box);
        inner = box;
      }
    }
    for (let n = 0; n < 10_000; n += 1) {
      const part = document.createElement('span');
      part.append('le maire a ouvert le pont neuf de Brest ');
      inner?.append(part);
    }
  });
}

/** Goes to another address of its own over and over, with 20,000 nodes to be looked through each time. */
export function moveForEver(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const box = document.createElement('div');
    for (let n = 0; n < 20_000; n += 1) box.append(document.createElement('i'));
    document.querySelector('article')?.append(box);
    let n = 0;
    const timer = setInterval(() => {
      n += 1;
      history.replaceState(null, '', `?${n}`);
      if (n === 100) clearInterval(timer);
    }, 20);
  });
}

/** Adds one text that is larger than any article. */
export function hugeText(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const paragraph = document.createElement('p');
    paragraph.style.contentVisibility = 'auto';
    paragraph.textContent = 'le maire a ouvert le pont neuf de Brest mardi et '.repeat(400_000);
    document.querySelector('article')?.append(paragraph);
  });
}

/** The longest time, in ms, that the page's main thread did not answer, watched for so many ms. */
export function longestBlock(watchedMs: number): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let longest = 0;
    const tick = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now - start > watchedMs) resolve(longest);
      else setTimeout(tick, 10);
    };
    tick();
  });
}
