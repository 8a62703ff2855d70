import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './src/setup/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        // Svelte's client build, so that runes react in Node as they do in the browser.
        environments: { ssr: { consumer: 'client', resolve: { conditions: [...defaultClientConditions] } } },
        test: { name: 'unit', environment: 'node', include: ['test/unit/**/*.test.ts', 'test/architecture.test.ts'] },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'component',
          include: ['test/component/**/*.test.ts'],
          attachmentsDir: 'test/results/component',
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === undefined ? {} : { executablePath }) } }),
            instances: [{ browser: 'chromium' }],
            api: { host: '127.0.0.1', port: 4318, strictPort: true },
            screenshotDirectory: 'test/results/component',
          },
        },
      },
    ],
  },
});
