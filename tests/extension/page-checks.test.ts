// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '@/lib/engine/article.ts';
import { loadFrench } from '@/lib/engine/lexicon/fr/french.ts';
import { buildDocument } from '@/lib/engine/pack/build-document.ts';
import { createPageChecks } from '@/lib/extension/background/page-checks.ts';
import { prime } from '@/lib/extension/background/prime.ts';
import type { CheckAnswer } from '@/lib/extension/messages/protocol.ts';
import { removePack } from '@/lib/extension/store/change-packs.ts';
import { deleteDatabase } from '@/lib/extension/store/database.ts';
import { importPackFile } from '@/lib/extension/store/import-pack.ts';
import { readAside } from '@/lib/extension/store/set-aside.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { makePackFile, packFileOf } from './made-pack.ts';

const french = loadFrench();

const text = [
  'Le pont de Morlac s’est effondré lundi matin et douze personnes ont été blessées.',
  'Le préfet de Morlac a ouvert une enquête sur l’effondrement du pont.',
  'La ministre des Transports se rendra mardi à Morlac.',
].join('\n\n');

function articleOf(outlet: string, url: string, body = text): Article {
  const published = '2024-05-01';
  return { id: url, url, outlet, title: 'Un pont', published, language: 'fr', text: body, credits: [] };
}

const page = articleOf('Gazette', 'https://gazette.example/pont');
/** The same facts in other words: a page never matches its own text. */
const reported = `${text}\n\nLe pont avait été construit en 1962.`;
const packOf = (outlet: string, name: string) =>
  packFileOf([buildDocument(articleOf(outlet, `https://${outlet}.example/${name}`, reported), french)], {
    name,
  });
const blobOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
const newLife = () => createPageChecks(async () => french);

/** Outlets that the answer names for some claim; null where there is no report. */
function outletsOf(answer: CheckAnswer): readonly string[] | null {
  if (answer.status !== 'report') return null;
  const outlets = answer.report.claims.flatMap(({ matches }) => matches.map(({ outlet }) => outlet));
  return [...new Set(outlets)].sort();
}

function ship(content: Uint8Array<ArrayBuffer> | null) {
  const answer = async () => (content === null ? new Response(null, { status: 404 }) : new Response(content));
  return vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
}

/** Changes the stored file of an installed pack, as a failing disk would. */
async function damageFile(id: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) {
  await withDatabase(async (database) => {
    const record = Object(await database.get('packs', id));
    const key: [string, number] = [record.edition, 0];
    const part = await database.get('parts', key);
    if (!(part instanceof Blob)) throw new Error('no part');
    await database.put('parts', blobOf(change(new Uint8Array(await part.arrayBuffer()))), key);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  ship(null);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('a check', () => {
  test('finds who else reports it, over all packs', async () => {
    await importPackFile(blobOf(packOf('Courrier', 'un')));
    await importPackFile(blobOf(packOf('Tribune', 'deux')));
    expect(outletsOf(await newLife().check(page))).toEqual(['Courrier', 'Tribune']);
  });

  test('without a pack says so, and sees one that is imported afterwards', async () => {
    const { check } = newLife();
    expect(await check(page)).toEqual({ status: 'no-pack' });
    await importPackFile(blobOf(packOf('Courrier', 'un')));
    expect(outletsOf(await check(page))).toEqual(['Courrier']);
  });

  test('keeps its packs until it is told that they changed', async () => {
    const { id } = await importPackFile(blobOf(packOf('Courrier', 'un')));
    const { check, forgetPacks } = newLife();
    await check(page);
    await importPackFile(blobOf(packOf('Tribune', 'deux')));
    await withDatabase((database) => removePack(database, id));
    expect(outletsOf(await check(page))).toEqual(['Courrier']);
    forgetPacks();
    expect(outletsOf(await check(page))).toEqual(['Tribune']);
  });

  test('of two pages that ask at once opens the packs once', async () => {
    const fetched = ship(packOf('Courrier', 'un'));
    const { check } = newLife();
    const answers = await Promise.all([check(page), check(page)]);
    expect(answers.map(outletsOf)).toEqual([['Courrier'], ['Courrier']]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('that runs while a pack is replaced ends on the old edition or the new one', async () => {
    await importPackFile(blobOf(packOf('Courrier', 'un')));
    const { check, forgetPacks } = newLife();
    const running = check(page);
    await importPackFile(blobOf(packOf('Tribune', 'un')));
    forgetPacks();
    expect([['Courrier'], ['Tribune']]).toContainEqual(outletsOf(await running));
    expect(outletsOf(await check(page))).toEqual(['Tribune']);
  });
});

describe('warming', () => {
  const withPrime = () => {
    const prime = vi.fn();
    return { prime, ...createPageChecks(async () => french, prime) };
  };

  test('makes a worker that has just started ready, once', async () => {
    const { prime, warm } = withPrime();
    warm();
    warm();
    await vi.waitFor(() => expect(prime).toHaveBeenCalledExactlyOnceWith(french));
  });

  test('leaves a worker alone that has checked before', async () => {
    await importPackFile(blobOf(packOf('Courrier', 'un')));
    const { prime, warm, check } = withPrime();
    await check(page);
    warm();
    expect(outletsOf(await check(page))).toEqual(['Courrier']);
    expect(prime).not.toHaveBeenCalled();
  });

  test('by a made-up page finds matches and differences, so that all of a check has run', () => {
    const matches = prime(french).claims.flatMap((claim) => claim.matches);
    expect(matches.filter(({ tier }) => tier === 'same')).not.toEqual([]);
    expect(matches.flatMap(({ differences }) => differences)).not.toEqual([]);
  });
});

describe('the browser’s data cleared under a running page', () => {
  test('the default pack is imported again and the answer is the same', async () => {
    ship(packOf('Courrier', 'un'));
    const { check, forgetPacks } = newLife();
    await check(page);
    await deleteDatabase();
    forgetPacks();
    expect(outletsOf(await check(page))).toEqual(['Courrier']);
  });

  test('a check that finds the files gone begins anew', async () => {
    ship(packOf('Courrier', 'un'));
    const { check } = newLife();
    await check(page);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('gone', 'AbortError'));
    expect(outletsOf(await newLife().check(page))).toEqual(['Courrier']);
  });

  test('one that never can read them fails with the browser’s reason', async () => {
    ship(packOf('Courrier', 'un'));
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    await expect(newLife().check(page)).rejects.toThrow('gone');
  });
});

describe('a damaged stored pack', () => {
  /** Places of the file, as shares of its length: head, and each of the sections behind it. */
  const places = [0.001, 0.05, 0.2, 0.4, 0.6, 0.8, 0.99];

  test.each(places)(
    'with a bit flipped at %f of its length gives no wrong answer and says what to do',
    async (at) => {
      await importPackFile(blobOf(packOf('Tribune', 'deux')));
      const { id } = await importPackFile(blobOf(packOf('Courrier', 'un')));
      await damageFile(id, (bytes) => {
        const place = Math.floor(at * bytes.length);
        bytes[place] = (bytes[place] ?? 0) ^ 4;
        return bytes;
      });
      const outlets = outletsOf(await newLife().check(page));
      // Damage to what this page does not need is found by the page that does.
      expect([['Tribune'], ['Courrier', 'Tribune']]).toContainEqual(outlets);
      const aside = await withDatabase(readAside);
      if (outlets?.length === 1) {
        expect(aside).toMatchObject([
          {
            name: 'un',
            error: {
              found: expect.stringContaining('"un" was set aside'),
              cure: expect.stringContaining('import the pack again'),
            },
          },
        ]);
      } else expect(aside).toEqual([]);
    },
  );

  test('that was cut is set aside, with what is left of it', async () => {
    const { id } = await importPackFile(blobOf(packOf('Courrier', 'un')));
    await damageFile(id, (bytes) => bytes.slice(0, bytes.length / 2));
    await expect(newLife().check(page)).rejects.toMatchObject({
      failure: {
        found: expect.stringContaining('"un" was set aside'),
        cure: expect.stringContaining('again'),
      },
    });
    expect(await withDatabase((database) => database.count('parts'))).toBe(1);
  });

  test('works again once it is imported again', async () => {
    const { id } = await importPackFile(blobOf(packOf('Courrier', 'un')));
    await damageFile(id, (bytes) => bytes.fill(0));
    const { check } = newLife();
    await expect(check(page)).rejects.toThrow('set aside');
    await importPackFile(blobOf(packOf('Courrier', 'un')));
    expect(outletsOf(await check(page))).toEqual(['Courrier']);
    expect(await withDatabase(readAside)).toEqual([]);
  });

  test('that came with the extension heals by itself', async () => {
    ship(packOf('Courrier', 'un'));
    await newLife().check(page);
    await damageFile('shipped', (bytes) => bytes.fill(0, 200));
    const { check } = newLife();
    await check(page).catch(() => {});
    expect(outletsOf(await check(page))).toEqual(['Courrier']);
  });

  test('does not keep others from being asked when it holds nothing', async () => {
    await importPackFile(blobOf(makePackFile(['a'], { name: 'leer' })));
    await importPackFile(blobOf(packOf('Courrier', 'un')));
    expect(outletsOf(await newLife().check(page))).toEqual(['Courrier']);
  });
});
