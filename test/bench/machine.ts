import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** On what the figures were measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** `null` if no row ran in it. */
  readonly chromium: string | null;
  /** ISO date and time. */
  readonly date: string;
  /** Short hash, with `+` if files differ from it; `null` outside a repository. */
  readonly commit: string | null;
}

export function describeMachine(chromium: string | null): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    node: process.versions.node,
    chromium,
    date: new Date().toISOString(),
    commit: commitOf(),
  };
}

function commitOf(): string | null {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return null;
  }
}
