import { afterEach, expect, it, vi } from 'vitest';
import { fetchDataFile } from '../../../src/dataset/fetch-file';
import { BASE_URL, serveData } from '../../fixtures/data-server';

vi.mock('virtual:published-names', () => ({ publishedNames: { 'a.json': 'a-0123abcd.json', towns: 'towns-4567cdef' } }));
afterEach(() => vi.unstubAllGlobals());

it('a file is fetched under the name it is published by, one of a folder under that of its folder', async () => {
  const { requested } = serveData({ 'a-0123abcd.json': 1, 'towns-4567cdef/a.json': 2, 'other.json': 3 });
  expect(await Promise.all(['a.json', 'towns/a.json', 'other.json'].map((file) => fetchDataFile(BASE_URL, file)))).toEqual([1, 2, 3]);
  expect(requested).toEqual(['a-0123abcd.json', 'towns-4567cdef/a.json', 'other.json']);
});
