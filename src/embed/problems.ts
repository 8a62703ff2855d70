import type { QueryProblem } from '../domain/query-values';
import { assertNever } from '../domain/result';
import type { Problem } from './contract/protocol';

/** Most of a wrong value that is told. */
const TOLD_CHARACTERS = 200;

const FROM_ADDRESS = 'take it from the address of the full page.';

/** A wrong parameter as it is told to those who write host pages: in plain English, with the remedy. */
export function toProblem(problem: QueryProblem): Problem {
  const value = problem.value.slice(0, TOLD_CHARACTERS);
  return { param: problem.param, value, message: `${problem.param}=${value}: ${remedyOf(problem)}` };
}

function remedyOf({ reason, allowed }: QueryProblem): string {
  const list = allowed.join(', ');
  switch (reason) {
    case 'unknown-param':
      return 'there is no such parameter; check its name.';
    case 'unknown-value':
      return `there is no such value; ${list === '' ? FROM_ADDRESS : `use ${allowed.length === 1 ? '' : 'one of '}${list}.`}`;
    case 'malformed':
      return `it cannot be read; write it like ${list}.`;
    case 'not-in-data':
      return `the data has no such id; ${FROM_ADDRESS}`;
    case 'only-one-open':
      return 'only one card can be open; name one of hub, region and place.';
    case 'too-many':
      return `there may be ${list} at most; leave this one out.`;
    default:
      return assertNever(reason);
  }
}
