import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './src/setup/chromium.mjs';

const PORT = 4317;
/** Not the root, so that a path which only works at the root fails here. */
const SUB_PATH = '/some/sub/path/';
const baseURL = `http://127.0.0.1:${PORT}${SUB_PATH}`;
const executablePath = findChromium();

/** Tests the built site: run `npm run build` first. Viewports are decided in the specs. */
export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: 'test/results/e2e',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A worker would answer behind the back of a test's routes; offline.spec.ts lets it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Pictures of every frame would cost a third of the time.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `npx vite preview --base ${SUB_PATH} --port ${PORT} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
