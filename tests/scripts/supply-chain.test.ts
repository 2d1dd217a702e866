import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const versions = z._default(z.record(z.string(), z.string()), {});
const packageFile = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.optional(z.string()), resolved: z.optional(z.string()) }),
  ),
});

const { dependencies, devDependencies, optionalDependencies } = packageFile.parse(
  JSON.parse(readFileSync('package.json', 'utf8')),
);
const { packages } = lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

test('every dependency is held at one exact version', () => {
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package of the lock file has a hash, and none comes from elsewhere than the registry', () => {
  const foreign = Object.entries(packages).filter(
    ([path, { integrity, resolved }]) =>
      path !== '' && (resolved !== undefined || !integrity?.startsWith('sha512-')),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(foreign.map(([path]) => path)).toEqual([]);
});

test('the extension itself depends on four packages, each with its notice in the licences', () => {
  expect(Object.keys(dependencies).sort()).toEqual(['idb', 'preact', 'webextension-polyfill', 'zod']);
  const notices = readFileSync('public/licences.txt', 'utf8');
  for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version}`);
});

test('the policy of the extension’s pages allows nothing from outside, and nothing can connect to them', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  expect(config).toContain("default-src 'none'");
  expect(config).not.toMatch(/unsafe-|externally_connectable|web_accessible_resources/);
});
