import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          include: ['tests/engine/**/*.test.ts', 'tests/scripts/**/*.test.ts'],
          // Thousands of made-up texts take seconds where a machine has other things to do.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact(), await WxtVitest()],
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['tests/{page,extension,components}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-extension.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
