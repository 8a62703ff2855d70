/** Splits what has a key by the beginning of the key, into parts small enough to be fetched while one types. */

/**
 * The items by prefix: an item belongs to the longest prefix that its key begins with. Of a part with more than `maxSize` items those with the same next letter
 * become parts of their own, the largest first, until the rest is small enough; only items with one and the same key are never parted.
 * The empty prefix takes what is rare everywhere. No part is empty.
 */
export function splitByPrefix<T extends { readonly key: string }>(items: readonly T[], maxSize: number, prefix = ''): Map<string, T[]> {
  const length = prefix.length + 1;
  const beginning = (item: T): string => item.key.slice(0, length);
  const groups = groupBy(items, beginning);
  const longer = [...groups.keys()].filter((next) => next.length === length).sort((a, b) => groups.get(b)!.length - groups.get(a)!.length);
  const own = new Set<string>();
  let rest = items.length;
  for (const next of longer) {
    if (rest <= maxSize) break;
    own.add(next);
    rest -= groups.get(next)!.length;
  }
  const parts = new Map<string, T[]>();
  if (rest > 0)
    parts.set(
      prefix,
      items.filter((item) => !own.has(beginning(item))),
    );
  for (const next of own) for (const [partPrefix, part] of splitByPrefix(groups.get(next)!, maxSize, next)) parts.set(partPrefix, part);
  return parts;
}

function groupBy<T>(items: readonly T[], groupOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groupOf(item);
    const held = groups.get(group);
    if (held === undefined) groups.set(group, [item]);
    else held.push(item);
  }
  return groups;
}
