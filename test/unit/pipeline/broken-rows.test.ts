import { describe, expect, it } from 'vitest';
import { readInputs } from '../../../src/pipeline/inputs';
import { formatIssue, isError } from '../../../src/pipeline/issue';
import { formatErrors } from '../../../src/pipeline/report';
import { issuesAfter, issuesOfHub, SOUND_DATA_DIR } from '../../fixtures/pipeline/broken-data';

const HUBS = 'hubs/hubs.jsonl';
const CONNECTIVITY = 'indicators/connectivity_nuts.csv';
const COUNTRY = 'indicators/maturity_country.csv';

describe('sound data', () => {
  it('has no issue at all', () => {
    expect(readInputs(SOUND_DATA_DIR).issues).toEqual([]);
  });
});

describe('a broken hub row', () => {
  const cases: [name: string, change: Record<string, unknown>, field: string, code: string][] = [
    ['a kind outside the vocabulary', { kind: 'edhi' }, 'kind', 'invalid-value'],
    ['a service outside the vocabulary', { services: ['skills-trainin'] }, 'services.0', 'invalid-value'],
    ['an id that is not kebab-case', { id: 'City_Hub' }, 'id', 'invalid-value'],
    ['a missing name', { name: undefined }, 'name', 'invalid-value'],
    ['an empty list', { aliases: [] }, 'aliases', 'invalid-value'],
    ['a value twice in a list', { aliases: ['a', 'a'] }, 'aliases', 'broken-rule'],
    ['a field nobody knows', { contactPerson: 'A. Person' }, 'contactPerson', 'unknown-field'],
    ['an e-mail address in a text', { summary: 'Write to office@hub.org.' }, 'summary', 'broken-rule'],
    ['a summary over 25 words', { summary: 'word '.repeat(26).trim() }, 'summary', 'broken-rule'],
    ['a website that is no http address', { website: 'javascript:alert(1)' }, 'website', 'invalid-value'],
    ['a city without basis', { cityBasis: undefined }, 'cityBasis', 'broken-rule'],
    ['services without basis', { servicesBasis: undefined }, 'servicesBasis', 'broken-rule'],
    ['a source without url and title', { sources: [{ weak: true }] }, 'sources.0', 'broken-rule'],
    ['a date that does not exist', { retrieved: '2026-02-30' }, 'retrieved', 'invalid-value'],
    ['an unknown country', { country: 'ZZ' }, 'country', 'unknown-code'],
    ['an unknown region', { region: 'AT99', regionBasis: 'stated' }, 'region', 'unknown-code'],
    ['an unknown network', { networks: ['nobody'] }, 'networks', 'unknown-code'],
  ];

  it.each(cases)('names file, line and field of %s', (_, change, field, code) => {
    const issues = issuesOfHub(0, change);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: 'error', code, file: HUBS, line: 1, field });
    expect(issues[0]?.remedy).not.toBe('');
  });

  it('accepts an at sign that is no e-mail address', () => {
    expect(issuesOfHub(0, { fullName: 'easyHPC@eco.plastics.industry.WCG' })).toEqual([]);
  });

  it('names both lines of a duplicate id', () => {
    const [issue] = issuesOfHub(2, { id: 'city-hub' });
    expect(issue).toMatchObject({ code: 'duplicate-key', line: 3, value: 'city-hub' });
    expect(issue?.message).toContain('line 1');
  });

  it('names the line that is no JSON', () => {
    expect(issuesAfter(HUBS, (text) => text.replace('"id": "region-hub",', '"id" "region-hub",'))).toMatchObject([
      { code: 'bad-json', file: HUBS, line: 2 },
    ]);
  });

  it('reports every error of every row and file at once, one a line, with value and remedy', () => {
    const issues = issuesAfter(HUBS, (text) => text.replace('"dih"', '"DIH"').replace('"unknown"', '"none"').replace('"net"', '"nobody"'));
    expect(issues.filter(isError)).toHaveLength(2);
    const lines = formatErrors(issues).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^error data\/hubs\/hubs\.jsonl:2 kind = "DIH": .*Remedy: Use one of: edih, /);
  });
});

describe('a broken table', () => {
  it.each([
    ['no number', ',90.5,', ',ninety,', 'broken-rule', 2],
    ['NaN', ',90.5,', ',NaN,', 'broken-rule', 2],
    ['an empty value', ',90.5,', ',,', 'broken-rule', 2],
    ['Infinity', ',90.5,', ',Infinity,', 'broken-rule', 2],
    ['a share above 100', '93.1', '193.1', 'out-of-range', 7],
    ['a share below 0', '93.1', '-3', 'out-of-range', 7],
    ['a level that does not fit the code', 'AT11,2', 'AT11,1', 'broken-rule', 7],
    ['a year that is none', '2025,93.1', '25,93.1', 'invalid-value', 7],
    ['a code that no region has', 'AT11,2', 'AT99,2', 'unknown-code', 7],
    ['a row with a cell too many', 'Eurostat\nAT11', 'Eurostat,x\nAT11', 'cell-count', 6],
  ])('names the line of %s', (_, from, to, code, line) => {
    const issues = issuesAfter(CONNECTIVITY, (text) => text.replace(from, to));
    expect(issues.filter((issue) => issue.code !== 'absent-indicator')).toMatchObject([
      { severity: 'error', code, file: CONNECTIVITY, line },
    ]);
  });

  it('names the column that is missing', () => {
    const [issue] = issuesAfter(CONNECTIVITY, (text) => text.replace('year', 'jahr'));
    expect(issue).toMatchObject({ code: 'missing-column', file: CONNECTIVITY, line: 1 });
    expect(issue?.message).toContain("'year'");
  });

  it('names a column that the dictionary does not know', () => {
    const codes = issuesAfter('boundaries/regions.csv', (text) => text.replace(/$/gm, ',x')).map(({ code }) => code);
    expect(codes).toContain('unknown-column');
  });

  it('accepts equal values of one code and year in two tables and rejects different ones, naming both lines', () => {
    const [issue, ...others] = issuesAfter(COUNTRY, (text) => text.replace('90.50', '91'));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'conflicting-values', file: COUNTRY, line: 6, value: 91 });
    expect(issue?.message).toContain(`data/${CONNECTIVITY}:3 says 90.5`);
  });

  it('reads an optional flag column and rejects what is no flag', () => {
    const withFlags = (flag: string) => (text: string) => text.replace('source', 'source,flag').replace(/Eurostat$/gm, `Eurostat,${flag}`);
    expect(issuesAfter(CONNECTIVITY, withFlags('bu'))).toEqual([]);
    expect(issuesAfter(CONNECTIVITY, withFlags('!')).filter(({ field }) => field === 'flag')).toHaveLength(6);
  });

  it('says so when a published indicator has no row', () => {
    expect(issuesAfter(COUNTRY, (text) => text.replace(/^.*ent_ai.*\n/m, ''))).toMatchObject([
      { code: 'absent-indicator', value: 'ent_ai_adoption_pct' },
    ]);
  });

  it('asks for a decision about a unit without region in a country that has regions', () => {
    const codes = issuesAfter(
      'boundaries/admin1-nuts.csv',
      (text) => text.replace('Attiki,EL30,EL30', 'Attiki,EL30,') + 'G2,GRC,GR,Athos,,EL30,1\n',
    );
    expect(codes.map(({ code, value }) => `${code} ${String(value)}`)).toEqual(['unit-without-region ', 'unknown-code G2']);
  });
});

describe('a file', () => {
  it.each([
    ['is missing', null, 'missing-file'],
    ['is empty', '', 'empty-file'],
    ['is not UTF-8', Buffer.from([0xff, 0xfe, 0x41]), 'not-utf-8'],
  ])('is an error where it %s', (_, content, code) => {
    expect(issuesAfter(HUBS, () => content).map((issue) => issue.code)).toContain(code);
  });

  it('may have a byte order mark and CRLF line ends, with a warning', () => {
    const issues = issuesAfter(CONNECTIVITY, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning byte-order-mark', 'warning carriage-returns']);
  });

  it('is an error where the geometry is no valid GeoJSON', () => {
    expect(issuesAfter('boundaries/admin1.geojson', (text) => text.replace('[16, 47]', '[196, 47]')).map(({ code }) => code)).toContain(
      'invalid-value',
    );
  });
});

describe('an override', () => {
  it('replaces a field, and null removes one', () => {
    const set = (value: object) =>
      JSON.stringify([{ id: 'city-hub', set: value, reason: 'A test of overrides', source: 'test', date: '2026-11-22' }]);
    expect(issuesAfter('overrides/hubs.json', () => set({ city: null, cityBasis: null }))).toEqual([]);
    expect(issuesAfter('overrides/hubs.json', () => set({ kind: 'nothing' }))).toMatchObject([{ file: HUBS, line: 1, field: 'kind' }]);
  });

  it('of a hub that does not exist is an error', () => {
    const [issue] = issuesAfter(
      'overrides/hubs.json',
      () => '[{"id":"nobody","set":{},"reason":"A test of overrides","source":"t","date":"2026-11-22"}]',
    );
    expect(issue).toMatchObject({ code: 'unknown-code', value: 'nobody' });
  });

  it('needs a reason', () => {
    const issues = issuesAfter('overrides/units.json', () => '[\n  { "unit": "U1", "region": "AT11" }\n]');
    expect(issues).toMatchObject([{ file: 'overrides/units.json', line: 2, field: 'reason' }]);
  });
});

describe('likely duplicates', () => {
  it('are warnings that name both hubs and drop none', () => {
    const issues = issuesOfHub(1, { name: 'CITY HUB' });
    expect(issues).toMatchObject([{ severity: 'warning', code: 'suspected-duplicate', line: 2 }]);
    expect(formatIssue(issues[0]!)).toContain("shares it with 'city-hub'");
  });
});
