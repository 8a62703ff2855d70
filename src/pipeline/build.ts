/** The command `npm run data`: checks `data/` and writes `public/data` and `public/fonts`. Exit code 1 if the input has an error; `--verbose` lists sizes. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDataset } from './dataset';
import { buildFonts } from './fonts';
import { formatErrors, formatWarnings } from './report';
import { formatSizes, writeFiles } from './write';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

async function main(): Promise<void> {
  const { built, issues } = buildDataset(join(ROOT, 'data'));
  if (built === null) {
    console.error(formatErrors(issues));
    process.exitCode = 1;
    return;
  }
  const fonts = await buildFonts(built.texts);
  writeFiles(join(ROOT, 'public/data'), built.files);
  writeFiles(join(ROOT, 'public/fonts'), fonts);
  console.log(`${built.hubs.features.length} hubs, ${built.shapes.length} regions; ${formatWarnings(built.report)}`);
  if (process.argv.includes('--verbose')) console.log(formatSizes(new Map<string, string | Buffer>([...built.files, ...fonts])));
}

await main();
