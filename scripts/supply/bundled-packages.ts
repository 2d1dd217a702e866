import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import * as z from 'zod/mini';

/** A package of which something is in the extension. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
}

const sourceMap = z.object({ sources: z.array(z.nullable(z.string())) });
const packageFile = z.object({ version: z.string() });

/**
 * The packages that a browser's bundles are made of, by name: told by the source maps of a build into a folder of
 * its own. Some seconds.
 */
export async function findBundledPackages(browser: 'chrome' | 'firefox'): Promise<readonly BundledPackage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bundles-'));
  try {
    await build({
      browser,
      manifestVersion: 3,
      outDir: folder,
      logger: {
        debug() {},
        log() {},
        info() {},
        warn() {},
        error: console.error,
        fatal: console.error,
        success() {},
        level: 0,
      },
      vite: () => ({ build: { sourcemap: true } }),
    });
    const names = new Set<string>();
    for (const file of globSync(join(folder, '**/*.map'))) {
      const { sources } = sourceMap.parse(JSON.parse(readFileSync(file, 'utf8')));
      for (const source of sources) {
        const name = packageOf(source ?? '');
        if (name !== null) names.add(name);
      }
    }
    return [...names].sort().map((name) => ({ name, version: versionOf(name) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The package a source belongs to; null for our own. The innermost folder counts. */
function packageOf(source: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? null;
}

function versionOf(name: string): string {
  return packageFile.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).version;
}
