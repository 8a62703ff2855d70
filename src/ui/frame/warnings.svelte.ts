import type { QueryProblem } from '../../domain/query-values';
import { toProblem } from '../../embed/problems';
import type { Explorer } from '../../explorer/explorer.svelte';
import { ignoredOf } from './ignored';

/**
 * Tells in the console, each once, what of flags and state had to be ignored: over the content of a frame nothing is told.
 *
 * @returns stops it
 */
export function warnOfProblems(explorer: Explorer, ofFlags: readonly QueryProblem[]): () => void {
  const told = new Set<string>();
  return $effect.root(() => {
    $effect(() => {
      for (const message of ignoredOf(explorer, ofFlags).map((problem) => toProblem(problem).message)) {
        if (!told.has(message)) console.warn(`The map in this frame: ${message}`);
        told.add(message);
      }
    });
  });
}
