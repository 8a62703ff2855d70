// Finds the Chromium that the browser tests run in; run as a command, also gets one if there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome'];

/** Software WebGL, so that maps are drawn without a graphics card, and no traffic of the browser's own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Path of the first that starts: `$CHROMIUM_PATH`, Playwright's own, one on `PATH`; `undefined` if there is none. */
export function findChromium() {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? '').split(delimiter);
  const onPath = NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath].find((path) => existsSync(path) && starts(path));
}

/** A browser whose system libraries are missing, or Ubuntu's stand-in for a snap, exists and yet does not start. */
function starts(path) {
  return platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function run(command, ...args) {
  console.log(`${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: platform === 'win32' }).status === 0;
}

function getChromium() {
  run('npx', 'playwright', 'install', 'chromium');
  if (findChromium() !== undefined) return;
  const mayInstallPackages = getuid?.() === 0 && existsSync('/etc/debian_version');
  if (mayInstallPackages && run('apt-get', 'update')) run('apt-get', 'install', '-y', 'chromium');
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (findChromium() === undefined) getChromium();
  const path = findChromium();
  if (path === undefined || !existsSync(path)) {
    console.error(`No Chromium for the browser tests${path ? ` at ${path}` : ''}: install one and set CHROMIUM_PATH to its executable.`);
    exit(1);
  }
  console.log(`Browser tests run in ${path}`);
}
