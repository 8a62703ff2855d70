import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataVersion } from 'virtual:data-version';
import { publishedNames } from 'virtual:published-names';
import type { DataVersion } from '../../../src/domain/data-version';
import { parseOptions } from '../../../src/embed/options';
import { hashedData, hashedName } from '../../../src/site/hashed-data';
import { writeFiles } from '../../../src/pipeline/write';

describe('the name of a data file', () => {
  it('holds the start of the SHA-256 of its content before the ending', () => {
    expect(hashedName('hubs.geojson', Buffer.from(''))).toBe('hubs-e3b0c442.geojson');
    expect(hashedName('regions-detail.topojson', Buffer.from(''))).toBe('regions-detail-e3b0c442.topojson');
  });

  it('is that of a folder where it has no ending', () => {
    expect(hashedName('towns', Buffer.from(''))).toBe('towns-e3b0c442');
  });

  it('is another for another content', () => {
    expect(hashedName('hubs.geojson', Buffer.from('a'))).not.toBe(hashedName('hubs.geojson', Buffer.from('b')));
  });

  it('stays plain outside the published site', () => {
    expect(publishedNames).toEqual({});
    expect(dataVersion).toBe('dev');
  });
});

describe('a published folder', () => {
  let publicDir: string;
  beforeEach(() => {
    publicDir = mkdtempSync(join(tmpdir(), 'dih-public-'));
  });
  afterEach(() => {
    rmSync(publicDir, { recursive: true, force: true });
  });

  interface Emitted {
    readonly fileName: string;
    readonly name?: string;
    readonly source: string;
  }

  /** What the plugin has a build of these files write, and what it tells the page. */
  function publish(towns: Record<string, string>): { emitted: Emitted[]; told: string; version: string } {
    const files = { 'a.json': {}, towns: { files: Object.keys(towns).length } };
    const inFolder = Object.entries(towns).map(([name, content]) => [`towns/${name}`, content] as const);
    writeFiles(
      join(publicDir, 'data'),
      new Map([['manifest.json', JSON.stringify({ schemaVersion: 7, date: '2026-11-23', files })], ['a.json', '1'], ...inFolder]),
    );
    const plugin = hashedData() as unknown as {
      configResolved: (config: object) => void;
      buildStart: () => void;
      load: (id: string) => string;
    };
    const emitted: Emitted[] = [];
    plugin.configResolved({ command: 'build', publicDir });
    plugin.buildStart.call({ emitFile: (file: Emitted) => emitted.push(file) });
    return { emitted, told: plugin.load('\0virtual:published-names'), version: plugin.load('\0virtual:data-version') };
  }

  const hashOf = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 8);

  it('has one name with the hash of all that is in it, which the page is told', () => {
    const { emitted, told } = publish({ 'sa.json': '1', 'se.json': '2' });
    const folder = `towns-${hashOf('12')}`;
    expect(emitted.map(({ fileName }) => fileName)).toEqual(
      expect.arrayContaining([`data/${folder}/sa.json`, `data/${folder}/se.json`, `data/a-${hashOf('1')}.json`]),
    );
    expect(told).toContain(`"towns":"${folder}"`);
    expect(told).not.toContain('sa.json');
    expect(emitted.filter(({ name }) => name !== undefined).map(({ name }) => name)).toEqual(['a.json', 'manifest.json']);
  });

  it('has another name when one of its files changes', () => {
    const namesOf = (content: string) => publish({ 'sa.json': '1', 'se.json': content }).emitted.map(({ fileName }) => fileName);
    const changed = namesOf('3');
    expect(namesOf('2').filter((name) => name.includes('towns') && changed.includes(name))).toEqual([]);
  });

  it('is one version of the data, under which its names can be had for as long as the host keeps them', () => {
    const versionOf = (content: string) => {
      const { emitted, told, version } = publish({ 'sa.json': content });
      const { fileName, source } = emitted.find((file) => file.fileName.startsWith('data/versions/'))!;
      const written = JSON.parse(source) as DataVersion;
      expect(fileName).toBe(`data/versions/${written.version}.json`);
      expect(version).toContain(JSON.stringify(written.version));
      expect(written).toMatchObject({ schemaVersion: 7, date: '2026-11-23' });
      expect(told).toContain(JSON.stringify(written.names['a.json']));
      expect(parseOptions(`?data=${written.version}`)).toMatchObject({ options: { data: written.version }, problems: [] });
      return written.version;
    };
    expect(versionOf('1')).toMatch(/^2026-11-23-[\da-f]{8}$/);
    expect(versionOf('1')).toBe(versionOf('1'));
    expect(versionOf('1')).not.toBe(versionOf('2'));
  });
});
