import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { documentOf, folderWith, OTHER_TEXT, runClaims } from './run-claims.ts';

// Each test starts Node several times; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** A folder with a pack `one.recoupe` and a key `maker.pem`; the key's public half. */
function workshop() {
  const folder = folderWith({
    'one.json': documentOf(),
    'two.json': documentOf({ id: 'b', text: OTHER_TEXT }),
  });
  const build = runClaims(folder, 'build', 'one.json', '-o', 'one.recoupe', '--name', 'Ponts', '-q');
  expect(build).toMatchObject({ status: 0, stderr: '' });
  return { folder, key: makeKey(folder, 'maker.pem') };
}

function makeKey(folder: string, file: string): string {
  const run = runClaims(folder, 'keygen', '-o', file);
  expect(run.status).toBe(0);
  const [, key = ''] = run.stdout.match(/^key {10}([0-9a-f]{64})$/m) ?? [];
  expect(run.stdout).toContain(`fingerprint  ${key.slice(0, 4)} ${key.slice(4, 8)} `);
  return key;
}

const sign = (folder: string, ...more: readonly string[]) =>
  runClaims(folder, 'sign', 'one.recoupe', '--key', 'maker.pem', '--name', 'La Gazette', ...more);
const bytesOf = (folder: string, file: string) => readFileSync(join(folder, file));

describe('keygen', () => {
  test('writes a key that only its owner may read, and never over a file', () => {
    const folder = folderWith({ 'there.pem': 'precious' });
    makeKey(folder, 'keys/maker.pem');
    expect(statSync(join(folder, 'keys/maker.pem')).mode & 0o777).toBe(0o600);
    expect(bytesOf(folder, 'keys/maker.pem').toString()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    const again = runClaims(folder, 'keygen', '-o', 'there.pem');
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toMatch(
      /^there\.pem: is there already and stays as it is, no key made; give another path/,
    );
    expect(bytesOf(folder, 'there.pem').toString()).toBe('precious');
  });
});

describe('sign and verify', () => {
  test('a signed pack is told with its signer, by the key asked for and no other', () => {
    const { folder, key } = workshop();
    const unsigned = bytesOf(folder, 'one.recoupe');
    const run = sign(folder, '-o', 'signed.recoupe');
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(run.stderr).toBe(`signed.recoupe: signed by “La Gazette” (key ${spaced(key)})\n`);
    expect(bytesOf(folder, 'one.recoupe')).toEqual(unsigned);

    for (const more of [[], ['--key', key], ['--key', spaced(key, 64)]])
      expect(runClaims(folder, 'verify', 'signed.recoupe', ...more)).toEqual({
        status: 0,
        stdout: `signed by    La Gazette\nkey          ${key}\nfingerprint  ${spaced(key)}\n`,
        stderr: '',
      });
    const other = makeKey(folder, 'other.pem');
    const wrong = runClaims(folder, 'verify', 'signed.recoupe', '--key', other);
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain(
      `not by ${spaced(other)}; do not use it before its maker has told you why`,
    );
    expect(runClaims(folder, 'inspect', 'signed.recoupe').stdout).toContain(
      `signed     by “La Gazette” (key ${spaced(key)})`,
    );
    expect(runClaims(folder, 'inspect', 'one.recoupe').stdout).toContain('signed     by nobody');
  });

  test('the pack itself is signed where no other file is named, and anew by another key', () => {
    const { folder, key } = workshop();
    const unsigned = bytesOf(folder, 'one.recoupe');
    expect(sign(folder, '-q')).toMatchObject({ status: 0, stderr: '' });
    const once = bytesOf(folder, 'one.recoupe');
    expect(once.subarray(0, unsigned.length)).toEqual(unsigned);
    const other = makeKey(folder, 'other.pem');
    const again = runClaims(folder, 'sign', 'one.recoupe', '-k', 'other.pem', '--name', 'L’Écho');
    expect(again.stderr).toContain(`(key ${spaced(other)}), in place of “La Gazette” (key ${spaced(key)})`);
    expect(bytesOf(folder, 'one.recoupe').subarray(0, unsigned.length)).toEqual(unsigned);
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  test('an unsigned pack is whole, but does not verify', () => {
    const { folder } = workshop();
    const run = runClaims(folder, 'verify', 'one.recoupe');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^one\.recoupe: is whole, but not signed; get a signed pack from its maker/);
  });

  test('what was changed after it was signed is refused by verify, sign and inspect', () => {
    const { folder } = workshop();
    sign(folder, '-q');
    const bytes = bytesOf(folder, 'one.recoupe');
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    writeFileSync(join(folder, 'one.recoupe'), bytes);
    for (const run of [
      runClaims(folder, 'verify', 'one.recoupe'),
      sign(folder),
      runClaims(folder, 'inspect', 'one.recoupe'),
    ]) {
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toMatch(/^one\.recoupe: pack: its signature is broken: .*; do not use it/);
    }
  });

  test('nothing is signed where key, name or pack are no good, which is told', () => {
    const { folder } = workshop();
    const before = bytesOf(folder, 'one.recoupe');
    const told = (pack: string, key: string, name: string) => {
      const run = runClaims(folder, 'sign', pack, '--key', key, '--name', name);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      return run.stderr;
    };
    expect(told('one.recoupe', 'none.pem', 'A')).toMatch(/^none\.pem: key no such file/);
    expect(told('one.recoupe', 'one.json', 'A')).toMatch(/^one\.json: is no private Ed25519 key; make one/);
    expect(told('one.recoupe', 'maker.pem', 'A\nB')).toMatch(/^sign: --name is a name with/);
    expect(told('two.json', 'maker.pem', 'A')).toMatch(/^two\.json: pack: the file does not begin/);
    expect(bytesOf(folder, 'one.recoupe')).toEqual(before);
  });

  test('a key that is none is told before anything is read', () => {
    const run = runClaims(folderWith({}), 'verify', 'none.recoupe', '--key', 'abc');
    expect(run.stderr).toBe('verify: --key is no public key; give all 64 digits that keygen printed\n');
    expect(run.status).toBe(2);
  });
});

test('merge and split say that what they write is unsigned', () => {
  const { folder } = workshop();
  runClaims(folder, 'build', 'two.json', '-o', 'two.recoupe', '-q');
  sign(folder, '-q');
  const merged = runClaims(folder, 'merge', 'one.recoupe', 'two.recoupe', '-o', 'all.recoupe');
  const parts = runClaims(folder, 'split', 'one.recoupe', '--by', 'year', '-o', 'years');
  expect(merged.stderr).toContain('merge: signatures do not carry over, what is written is unsigned');
  expect(parts.stderr).toContain('split: signatures do not carry over, what is written is unsigned');
  expect(runClaims(folder, 'verify', 'all.recoupe').stderr).toContain('not signed');
  expect(runClaims(folder, 'verify', 'years/one-2031.recoupe').stderr).toContain('not signed');
  const plain = runClaims(folder, 'merge', 'two.recoupe', '-o', 'again.recoupe');
  expect(plain.stderr).not.toContain('sign');
});

/** The first digits of a key in groups of four. */
function spaced(key: string, digits = 20): string {
  return (key.slice(0, digits).match(/.{4}/g) ?? []).join(' ');
}
