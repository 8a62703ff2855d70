/** `data/published-coverage.json`: what the Commission has published about the coverage of the European network, word for word. */
import { z } from 'zod';
import type { DataSource } from '../domain/files';
import type { PublishedCoverage } from '../domain/region-facts';
import { checkRows, eachOnce, unknownSources } from './check';
import type { Issue } from './issue';
import { readJsonArray } from './read';

export const PUBLISHED_COVERAGE = 'published-coverage.json';

const FIGURES = ['network-present', 'network-serves', 'services-available'] as const satisfies readonly PublishedCoverage['id'][];

const row = z
  .strictObject({
    id: z.enum(FIGURES),
    sharePct: z.number().min(0).max(100),
    asOf: z.union([z.iso.date(), z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)], 'Neither a day (2023-12-18) nor a month (2023-12)'),
    words: z.string().min(10),
    sourceId: z.string().min(1),
  })
  .superRefine(({ sharePct, words }, context) => {
    if (words.includes(`${sharePct}%`)) return;
    const remedy = 'Quote the words that hold the figure, as the source writes them.';
    context.addIssue({ code: 'custom', path: ['words'], message: `The words do not say ${sharePct}%`, params: { remedy } });
  });

/** Each figure once, in the order of the file, without the words that it is taken from. */
export function readPublishedCoverage(
  dataDir: string,
  knownSources: readonly DataSource[],
): { published: PublishedCoverage[]; issues: Issue[] } {
  const raw = readJsonArray(dataDir, PUBLISHED_COVERAGE);
  const { records, issues: rowIssues } = checkRows(raw.records, row);
  const issues = [...raw.issues, ...rowIssues];
  if (issues.length === 0)
    issues.push(
      ...eachOnce(PUBLISHED_COVERAGE, records, 'id', FIGURES, ({ id }) => id),
      ...unknownSources(records, 'sourceId', ({ sourceId }) => [sourceId], knownSources),
    );
  return { published: records.map(({ record: { id, sharePct, asOf, sourceId } }) => ({ id, sharePct, asOf, sourceId })), issues };
}
