import { describe, expect, it } from 'vitest';
import { issuesAfter } from '../../fixtures/pipeline/broken-data';

const RULES = 'instrument-rules.json';
const FACTS = 'instruments.json';

/** One replacement in the file that must find something. */
function issuesOf(file: string, from: string | RegExp, to: string) {
  return issuesAfter(file, (text) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  });
}

describe('broken rules', () => {
  it.each<[string, string | RegExp, string, string, string, number | null]>([
    ['a question that nobody words', '"id": "green"', '"id": "greener"', 'id', 'invalid-value', 8],
    ['a dimension that is none', '"data-management"', '"data"', 'dimension', 'invalid-value', 6],
    ['an answer that nobody words', '"scattered"', '"lost"', 'answers', 'broken-rule', 6],
    ['points that fall', '"stored", "points": 1', '"stored", "points": 3', 'answers', 'broken-rule', 6],
    ['points that do not begin at 0', '"scattered", "points": 0', '"scattered", "points": 1', 'answers', 'broken-rule', 6],
    ['points that are no whole number', '"stored", "points": 1', '"stored", "points": 0.5', 'answers.1.points', 'invalid-value', 6],
    ['a band that begins before the one below', '"from": 9', '"from": 4', 'from', 'broken-rule', 13],
    ['a band that nobody reaches', '"from": 9', '"from": 13', 'from', 'broken-rule', 13],
    ['a wish that is no answer', '["own"]', '["alone"]', 'wishes.0', 'invalid-value', 17],
    ['a service that hubs do not have', '"service": "test-before-invest"', '"service": "testing"', 'service', 'invalid-value', 16],
    ['bands that differ from the maturity of the instrument', '"bands": ["low"]', '"bands": ["low", "high"]', 'bands', 'broken-rule', 16],
    ['a source that is not listed', '"sources": ["source"]', '"sources": ["hearsay"]', 'sources', 'unknown-code', 3],
    ['a reason that is missing', /, "reason": "[^"]*"/, '', 'reason', 'invalid-value', 3],
    ['a field nobody knows', '"from": 5', '"from": 5, "until": 8', 'until', 'unknown-field', 12],
  ])('name line and field of %s', (_, from, to, field, code, line) => {
    const issues = issuesOf(RULES, from, to);
    expect(issues).toMatchObject([{ severity: 'error', code, file: RULES, line, field }]);
    expect(issues[0]?.remedy).not.toBe('');
  });

  it('name a row that is missing, and one that stands twice', () => {
    expect(issuesOf(RULES, /,\n {4}\{"id": "green".*/, '')).toMatchObject([
      { code: 'missing-row', field: 'id', value: 'green' },
      { code: 'missing-row', field: 'dimension', value: 'green-digitalisation' },
    ]);
    expect(issuesOf(RULES, /( {4}\{"id": "low".*\n)/, '$1$1').map(({ code, line }) => `${code} ${String(line)}`)).toContain(
      'duplicate-key 12',
    );
  });

  it('name a list that is missing, and a file that is no table', () => {
    expect(issuesOf(RULES, '"bands": [\n', '"levels": [\n').map(({ message }) => message)).toEqual([
      "'bands' is no list of this table.",
      "'levels' is no list of this table.",
    ]);
    expect(issuesAfter(RULES, () => '[]')).toMatchObject([{ code: 'no-object', file: RULES }]);
    expect(issuesAfter(RULES, () => '{"questions"')).toMatchObject([{ code: 'bad-json', file: RULES }]);
    expect(issuesAfter(RULES, () => null)).toMatchObject([{ code: 'missing-file', file: RULES }]);
  });
});

describe('broken facts of an instrument', () => {
  it.each([
    ['an id that nobody words', '"id": "digital-challenge"', '"id": "voucher"', 'id', 'invalid-value', 6],
    ['an amount that is none', '"mostEuroEach": 50000', '"mostEuroEach": -1', 'offered.grants.0.mostEuroEach', 'invalid-value', 4],
    ['a source that is no web address', '"https://example.org"', '"javascript:alert(1)"', 'sources.0', 'invalid-value', 2],
    ['a giver that is not listed', '"by": "source"', '"by": "somebody"', 'offered.by', 'unknown-code', 2],
  ])('name line and field of %s', (_, from, to, field, code, line) => {
    expect(issuesOf(FACTS, from, to)).toMatchObject([{ severity: 'error', code, file: FACTS, line, field }]);
  });

  it('name the instrument that is missing', () => {
    expect(issuesOf(FACTS, /,\n {2}\{"id": "digital-challenge".*/, '')).toMatchObject([
      { code: 'missing-row', value: 'digital-challenge' },
    ]);
  });
});
