// Builds public/data if it is not there yet, so that `npm run dev` works in a fresh clone and starts fast later.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

if (!existsSync(`${ROOT}/public/data/manifest.json`)) {
  exit(spawnSync('npm', ['run', 'data'], { cwd: ROOT, stdio: 'inherit', shell: platform === 'win32' }).status ?? 1);
}
