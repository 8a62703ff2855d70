import type { QueryProblem } from '../domain/query-values';
import { assertNever } from '../domain/result';
import type { Translator } from '../i18n/translator';

/** What of a link was ignored, and what would be right. Needs the words of reading. */
export function problemText({ param, value, reason, allowed }: QueryProblem, translator: Translator): string {
  const words = translator.words('reading').problems;
  const hint = allowed.length > 0 ? ` ${words.oneOf(allowed.join(', '))}` : '';
  switch (reason) {
    case 'unknown-param':
      return words.unknownParam(param);
    case 'unknown-value':
      return words.unknownValue(param, value) + hint;
    case 'malformed':
      return words.malformed(param, value) + hint;
    case 'not-in-data':
      return words.notInData(param, value);
    case 'only-one-open':
      return words.onlyOneOpen(param);
    case 'too-many':
      return words.tooMany(param, value, allowed.join());
    default:
      return assertNever(reason);
  }
}
