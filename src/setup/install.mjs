// Installs the dependencies if they are not the ones package-lock.json asks for. Plain JavaScript: nothing but Node exists before it has run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** True if what npm wrote down about node_modules is exactly what the lock file asks for; packages for other platforms may be missing. */
function isInstalled() {
  const recordPath = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(recordPath)) return false;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const installed = packagesOf(recordPath);
  const same = (path) => installed[path]?.version === wanted[path]?.version && installed[path]?.integrity === wanted[path]?.integrity;
  return Object.keys(wanted).every((path) => same(path) || isMissingOption(path)) && Object.keys(installed).every(same);

  function isMissingOption(path) {
    return path === '' || (wanted[path].optional === true && installed[path] === undefined);
  }
}

function packagesOf(lockPath) {
  return JSON.parse(readFileSync(lockPath, 'utf8')).packages;
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `This needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}: install a newer one from nodejs.org.`,
  );
  process.exit(1);
}
if (!isInstalled()) {
  console.log('Installing dependencies (npm ci)…');
  const { status } = spawnSync('npm', ['ci'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  process.exit(status ?? 1);
}
