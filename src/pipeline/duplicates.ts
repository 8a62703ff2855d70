/** Hubs that may be one and the same. Only reported: nothing is merged. */
import { foldText } from '../domain/search';
import type { Located } from './check';
import type { Issue } from './issue';
import type { HubRow } from './validate-hubs';
import { SUSPECTED_DUPLICATES, type SuspectedDuplicate } from './validate-overrides';

function siteOf(website: string): string {
  const url = new URL(website);
  return url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/$/, '');
}

/** Warnings for hubs of one country that share a name, an alias or a website. */
export function likelyDuplicates(hubs: readonly Located<HubRow>[]): Issue[] {
  const seen = new Map<string, HubRow>();
  const issues: Issue[] = [];
  for (const { file, line, record: hub } of hubs) {
    const names = [hub.name, ...(hub.fullName === undefined ? [] : [hub.fullName]), ...(hub.aliases ?? [])];
    const keys = [
      ...names.map((name) => ({ field: 'name', value: name, key: `${hub.country} ${foldText(name)}` })),
      ...(hub.website === undefined ? [] : [{ field: 'website', value: hub.website, key: siteOf(hub.website) }]),
    ];
    for (const { field, value, key } of keys) {
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, hub);
      else if (earlier.id !== hub.id) issues.push(suspicion(file, line, field, value, `Hub '${hub.id}' shares it with '${earlier.id}'.`));
    }
  }
  return issues;
}

function suspicion(file: string, line: number, field: string, value: unknown, message: string): Issue {
  const remedy = `Decide whether they are one hub: merge the rows, or list the pair in data/${SUSPECTED_DUPLICATES} with what is known.`;
  return { severity: 'warning', code: 'suspected-duplicate', file, line, field, value, message, remedy };
}

/** A warning for each undecided group listed by hand; an error for a listed id that no hub has. */
export function listedDuplicates(groups: readonly Located<SuspectedDuplicate>[], hubIds: ReadonlySet<string>): Issue[] {
  return groups.flatMap(({ file, line, record }) => {
    const { hubs, maybe } = record;
    const unknown = [...hubs, ...maybe].filter((id) => !hubIds.has(id));
    if (unknown.length === 0)
      return [suspicion(file, line, 'hubs', hubs, `${hubs.join(' or ')} may be the same as ${maybe.join(' or ')}: ${record.reason}`)];
    return unknown.map((id): Issue => {
      const base = { severity: 'error', code: 'unknown-code', file, line, field: 'hubs', value: id } as const;
      return { ...base, message: 'No hub has this id.', remedy: 'Correct the id, or remove the group.' };
    });
  });
}
