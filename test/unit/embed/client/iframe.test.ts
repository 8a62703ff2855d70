import { describe, expect, it } from 'vitest';
import { hasPage } from '../../../../src/embed/client/iframe';

const frame = (more: object, sandbox: string | null = null) =>
  ({
    contentWindow: {},
    contentDocument: null,
    loading: 'lazy',
    hasAttribute: () => sandbox !== null,
    sandbox: { contains: (token: string) => (sandbox ?? '').split(' ').includes(token) },
    ...more,
  }) as unknown as HTMLIFrameElement;

describe('whether a frame holds a page', () => {
  it('is known of one whose document can be read, or cannot because it is of another origin', () => {
    expect(hasPage(frame({ contentDocument: { URL: 'about:blank' } }))).toBe(false);
    expect(hasPage(frame({ contentDocument: { URL: 'https://map.test/embed/' } }))).toBe(true);
    expect(hasPage(frame({}))).toBe(true);
    expect(hasPage(frame({}, 'allow-scripts allow-same-origin'))).toBe(true);
  });

  it('is not said of one outside the document, nor of a lazy one in a sandbox, which may be empty still', () => {
    expect(hasPage(frame({ contentWindow: null }))).toBe(false);
    expect(hasPage(frame({}, 'allow-scripts'))).toBe(false);
    expect(hasPage(frame({ loading: 'eager' }, 'allow-scripts'))).toBe(true);
  });
});
