import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROMIUM_FLAGS, findChromium } from '../../src/setup/chromium.mjs';
import { expect, test } from '../e2e/page';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const PORT = 4319;

/** Performance is left out: with software WebGL it measures the machine. Bytes have their own gate. */
test('Lighthouse on a phone gives full marks for accessibility, best practices and search engines', async ({ baseURL }) => {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${PORT}`],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const result = await lighthouse(baseURL, { port: PORT, onlyCategories: [...CATEGORIES], formFactor: 'mobile', logLevel: 'error' });
  await browser.close();
  const { categories, audits } = result!.lhr;
  const failed = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative',
  );
  for (const id of CATEGORIES)
    expect(
      categories[id]!.score,
      JSON.stringify(
        failed.map((audit) => [audit.id, audit.title, audit.details]),
        null,
        1,
      ),
    ).toBe(1);
});
