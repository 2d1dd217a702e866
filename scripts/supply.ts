import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { findBundledPackages } from './supply/bundled-packages.ts';
import { runTool } from './supply/run-tool.ts';

const VERDICT_WIDTH = 'not asked'.length;

const SBOM = '.output/recoupe-sbom.cdx.json';

/** One question to the supply chain; what is wrong, one line each. */
interface Check {
  readonly name: string;
  /** Null where the question could not be asked here. */
  readonly run: () => Promise<readonly string[] | null> | readonly string[] | null;
}

const CHECKS: readonly Check[] = [
  { name: 'licences: every bundled package stands in licences.txt and THIRD-PARTY.md', run: checkLicences },
  { name: 'reproducible: two builds give the same zips', run: checkReproducible },
  { name: 'web-ext lint: no errors in the Firefox build', run: checkLint },
  { name: `bill of materials: ${SBOM}`, run: writeSbom },
  { name: 'npm audit: no known holes', run: checkAudit },
];

/** Checks what the extension is made of and how; ends with 1 where something is wrong. Needs `npm run pack` before. */
async function main(): Promise<void> {
  for (const { name, run } of CHECKS) {
    const problems = await run();
    const verdict = problems === null ? 'not asked' : problems.length === 0 ? 'ok' : 'WRONG';
    process.stdout.write(`${verdict.padEnd(VERDICT_WIDTH)} ${name}\n`);
    for (const problem of problems ?? []) process.stdout.write(`${' '.repeat(VERDICT_WIDTH)} ${problem}\n`);
    if (verdict === 'WRONG') process.exitCode = 1;
  }
}

async function checkLicences(): Promise<readonly string[]> {
  const notices = readFileSync('public/licences.txt', 'utf8');
  const table = readFileSync('THIRD-PARTY.md', 'utf8').split('\n## ')[1] ?? '';
  const packages = [...(await findBundledPackages('chrome')), ...(await findBundledPackages('firefox'))];
  if (packages.length === 0) return ['no package found in the source maps; see bundled-packages.ts'];
  return packages.flatMap(({ name, version }) => [
    ...(notices.includes(`${name} ${version}`) ? [] : [`${name} ${version} is not in public/licences.txt`]),
    ...(table.includes(name) && table.includes(version)
      ? []
      : [`${name} ${version} is not in THIRD-PARTY.md`]),
  ]);
}

function checkReproducible(): readonly string[] {
  const first = zipAll();
  const second = zipAll();
  if (first.size === 0) return ['no zip was made; see "npm run zip"'];
  return [...first].flatMap(([file, hash]) =>
    second.get(file) === hash ? [] : [`${file} is ${hash} and then ${second.get(file) ?? 'missing'}`],
  );
}

/** Makes the zips for the stores; their hashes by name. */
function zipAll(): ReadonlyMap<string, string> {
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    const { status, errors, output } = runTool('wxt', ['zip', ...target]);
    if (status !== 0) throw new Error(`supply: wxt zip failed: ${errors || output}`);
  }
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(globSync('.output/*.zip').map((file) => [basename(file), hashOf(file)]));
}

const lintReport = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) })),
});

function checkLint(): readonly string[] {
  const folder = '.output/firefox-mv3';
  const { output, errors } = runTool('web-ext', ['lint', '--source-dir', folder, '--output', 'json']);
  const report = output.startsWith('{') ? lintReport.safeParse(JSON.parse(output)) : null;
  if (!report?.success) return [`web-ext does not answer: ${errors.slice(0, 200)}`];
  return report.data.errors.map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`);
}

function writeSbom(): readonly string[] {
  const { status, output, errors } = runTool('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']);
  if (status !== 0) return [errors.slice(0, 200)];
  writeFileSync(SBOM, output);
  return [];
}

const auditReport = z.object({
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })),
});

/** Null where the registry in use has no advisories (mirrors often have none). */
function checkAudit(): readonly string[] | null {
  const { output } = runTool('npm', ['audit', '--json']);
  const report = output.startsWith('{') ? auditReport.safeParse(JSON.parse(output)) : null;
  if (!report?.success) return null;
  return Object.values(report.data.vulnerabilities).map(({ name, severity }) => `${name}: ${severity}`);
}

await main();
