import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyFingerprint } from '../../lib/engine/pack/signer.ts';
import { madeKey } from '../../scripts/signing/made-key.ts';
import { publicKeyOf } from '../../scripts/signing/make-signature.ts';
import { signBytes } from '../../scripts/signing/sign-bytes.ts';
import { inBrowsers } from './in-browsers.ts';
import { makePackFiles } from './made-pack-files.ts';
import { choosePack, waitForStored } from './stored-data.ts';
import { clickText, waitForText } from './views.ts';

const MAKER = madeKey(1);
const OTHER = madeKey(2);
const fingerprintOf = (key: typeof MAKER) => keyFingerprint(publicKeyOf(key));

inBrowsers('signed packs', (scene) => {
  const files = makePackFiles('Ponts');
  let view: Page;
  beforeAll(async () => {
    view = await scene().session.openExtensionPage('options.html');
    await waitForStored(view, 1, 1);
  });
  afterAll(files.remove);

  /** Writes the made pack under that name with what is to stand in it, and chooses it. */
  const choose = async (name: string, change: (pack: Uint8Array) => Uint8Array) => {
    const file = join(dirname(files.whole), name);
    writeFileSync(file, change(readFileSync(files.whole)));
    await choosePack(view, file);
  };
  const damaged = (pack: Uint8Array) => {
    const bytes = signBytes(pack, 'La Gazette', MAKER);
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    return bytes;
  };

  test('a pack whose signature is broken is refused with the cure, and nothing of it is kept', async () => {
    await choose('broken.recoupe', damaged);
    await waitForText(view, '.imports [data-status="failed"]', 'Its signature is broken');
    await waitForText(view, '.imports [data-status="failed"]', 'Do not use it; get it again from its maker');
    await waitForStored(view, 1, 1);
  });

  test('an unsigned pack is listed with a warning, a signed one with who signed it', async () => {
    await choose('plain.recoupe', (pack) => pack);
    await waitForText(view, '.packs .unsigned', 'Not signed: Recoupe cannot tell who made this pack');
    await choose('signed.recoupe', (pack) => signBytes(pack, 'La Gazette', MAKER));
    await waitForText(view, '.packs .signed', 'Signed by “La Gazette”');
    await waitForText(view, '.packs .signed', fingerprintOf(MAKER));
    expect(await view.$$('.packs .unsigned')).toHaveLength(0);
    await waitForStored(view, 2, 2);
  });

  test('an edition by another key is refused until the pack is removed', async () => {
    const resigned = (pack: Uint8Array) => signBytes(pack, 'La Gazette', OTHER);
    await choose('resigned.recoupe', resigned);
    await waitForText(view, '.imports [data-status="failed"]', fingerprintOf(OTHER));
    await waitForText(view, '.imports [data-status="failed"]', 'Ask its maker');
    await waitForText(view, '.packs .signed', fingerprintOf(MAKER));
    await waitForStored(view, 2, 2);

    await clickText(view, '.packs > li:has(.signed) .danger', 'Remove');
    await clickText(view, '.confirm .danger', 'Remove');
    await waitForStored(view, 1, 1);
    await choose('resigned.recoupe', resigned);
    await waitForText(view, '.packs .signed', fingerprintOf(OTHER));
  });
});
