import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Change } from '../../../../src/embed/client/connection';
import { frameLine } from '../../../../src/embed/client/frame-line';
import type { FrameMessage } from '../../../../src/embed/contract/protocol';
import { READY, SHOWN, SITE_ORIGIN, StubFrame, stubWindow } from './host-page-stubs';

const HEIGHT = { type: 'dih:height', v: 1, id: null, height: 512 } as const satisfies FrameMessage;
const ELSEWHERE = 'https://elsewhere.test';

beforeEach(() => {
  vi.useFakeTimers();
  stubWindow();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp({ hasLoaded = false } = {}) {
  const frame = new StubFrame();
  const told: FrameMessage[] = [];
  const line = frameLine(frame.element, (message) => told.push(message), hasLoaded);
  return { frame, told, line };
}

/** What has become of a promise by now. */
async function outcome(promise: Promise<Answer>): Promise<'pending' | Answer | Error> {
  return Promise.race([promise.catch((error: unknown) => error as Error), Promise.resolve('pending' as const).then((value) => value)]);
}

describe('a line to a frame', () => {
  it('hears the frame, and no other window that says the same', () => {
    const { frame, told } = setUp();
    frame.say(HEIGHT, SITE_ORIGIN, new StubFrame().contentWindow);
    frame.say(HEIGHT, SITE_ORIGIN, null as unknown as object);
    expect(told).toEqual([]);
    frame.say(HEIGHT);
    expect(told).toEqual([HEIGHT]);
  });

  it('hears nobody of a frame that has left the document', () => {
    const { frame, told } = setUp();
    Object.assign(frame, { contentWindow: null });
    frame.say(HEIGHT, SITE_ORIGIN, null as unknown as object);
    expect(told).toEqual([]);
  });

  it('hears the origin of the first words, and no other that comes into the frame later', async () => {
    const { frame, told, line } = setUp();
    frame.say({ type: 'hello' }, ELSEWHERE);
    frame.say(READY);
    const answer = line.get();
    for (const message of [HEIGHT, READY]) frame.say(message, ELSEWHERE);
    frame.reply(frame.requests[0]!.request, {}, ELSEWHERE);
    expect(told).toEqual([READY]);
    expect(await outcome(answer)).toBe('pending');
    frame.reply(frame.requests[0]!.request);
    expect(await answer).toMatchObject(SHOWN);
  });

  it('takes no answer of another window', async () => {
    const { frame, line } = setUp({ hasLoaded: true });
    const answer = line.get();
    const forged = { type: 'dih:reply', v: 1, id: null, ...SHOWN, request: frame.requests[0]!.request, problems: [], count: 999 };
    frame.say(forged, SITE_ORIGIN, {});
    expect(await outcome(answer)).toBe('pending');
  });

  it.each(['https://www.map.test', 'null'])('speaks to where the frame speaks from: %s', async (origin) => {
    const { frame, line } = setUp();
    frame.say(READY, origin);
    const answer = line.get();
    expect(frame.sent.at(-1)!.targetOrigin).toBe(origin === 'null' ? '*' : origin);
    frame.reply(frame.requests.at(-1)!.request, {}, origin);
    expect(await answer).toMatchObject(SHOWN);
  });

  it('sends each request by itself, and again to a page that has just begun to listen', async () => {
    const { frame, line } = setUp({ hasLoaded: true });
    const asked = [line.set({ state: { country: 'PT' } }), line.get(), line.set({ box: [1, 2, 3, 4] })];
    const [first, second, third] = frame.requests.map(({ request }) => request) as [string, string, string];
    expect(frame.requests).toEqual([
      { type: 'dih:set', v: 1, request: first, state: { country: 'PT' } },
      { type: 'dih:get', v: 1, request: second },
      { type: 'dih:set', v: 1, request: third, box: [1, 2, 3, 4] },
    ]);
    frame.reply(first);
    frame.load();
    frame.say(READY);
    expect(frame.requests.slice(3).map(({ request }) => request)).toEqual([second, third]);
    for (const request of [second, third]) frame.reply(request);
    expect(await Promise.all(asked)).toHaveLength(3);
  });

  it('sends what a framework watches, and refuses what is no data without harm to other requests', async () => {
    const { frame, line } = setUp({ hasLoaded: true });
    const watched: Change = { state: new Proxy({ country: 'PT', layer: null }, {}), box: new Proxy([1, 2, 3, 4] as const, {}) };
    const asked = line.set(watched);
    expect(frame.requests[0]).toMatchObject({ state: { country: 'PT', layer: null }, box: [1, 2, 3, 4] });
    const circle: Record<string, unknown> = {};
    circle['state'] = circle;
    await expect(line.set(circle)).rejects.toThrow(/circular/i);
    const next = line.get();
    expect(frame.sent).toHaveLength(2);
    for (const { request } of frame.requests) frame.reply(request);
    for (const answer of [asked, next]) expect(await answer).toMatchObject(SHOWN);
  });

  it('waits for a page however long, and for its answer for so long', async () => {
    const { frame, line } = setUp();
    const answer = line.get();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await outcome(answer)).toBe('pending');
    frame.load();
    await vi.advanceTimersByTimeAsync(19_000);
    expect(await outcome(answer)).toBe('pending');
    const outcomeLater = answer.catch(String);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await outcomeLater).toMatch(/No answer from https:\/\/map\.test\/embed\/.*frame-src/);
  });

  it('rejects what is not answered when it is disconnected, and is silent then', async () => {
    const { frame, told, line } = setUp({ hasLoaded: true });
    const answer = line.get();
    line.disconnect();
    await expect(answer).rejects.toThrow('Disconnected');
    frame.say(HEIGHT);
    expect(told).toEqual([]);
  });

  it('rejects what is asked afterwards, and sends none of it', async () => {
    const { frame, line } = setUp();
    line.disconnect();
    await expect(line.set({ state: { country: 'PT' } })).rejects.toThrow('Disconnected');
    expect(frame.requests).toEqual([]);
  });
});
