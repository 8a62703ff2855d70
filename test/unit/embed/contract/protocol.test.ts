import { describe, expect, it } from 'vitest';
import { parseFrameMessage, parseHostMessage, type FrameMessage, type HostMessage } from '../../../../src/embed/contract/protocol';
import { forgedMessages } from '../../../fixtures/forged-messages';
import { pick, seededRandom } from '../../../fixtures/random';

const GET = { type: 'dih:get', v: 1, request: '1' } as const satisfies HostMessage;
const SET = {
  type: 'dih:set',
  v: 1,
  request: '2',
  state: { country: 'PT', layer: null },
  box: [-9.5, 36.9, -6.1, 42.2],
} as const satisfies HostMessage;

const SHOWN = { state: { country: 'PT' }, url: 'https://map.test/?country=PT', count: 12 };
const PROBLEM = { param: 'layer', value: 'rain', message: 'There is no such value.' };
const FRAME_MESSAGES = [
  { type: 'dih:ready', v: 1, id: null, ...SHOWN, dataVersion: '2026-11-23' },
  { type: 'dih:height', v: 1, id: 'map-1', height: 512 },
  { type: 'dih:change', v: 1, id: null, ...SHOWN },
  { type: 'dih:select', v: 1, id: null, selected: { type: 'hub', id: 'alpha' } },
  { type: 'dih:select', v: 1, id: null, selected: null },
  { type: 'dih:error', v: 1, id: null, problems: [PROBLEM] },
  { type: 'dih:reply', v: 1, id: 'map-1', ...SHOWN, request: '2', problems: [] },
] as const satisfies FrameMessage[];

const rejectionOf = (data: unknown) => {
  const message = parseHostMessage(data);
  return message?.type === 'rejected' ? [message.request, message.problem.param, message.problem.value] : message;
};

describe('a message of a host page', () => {
  it('is read as it was meant, without fields that nobody knows', () => {
    expect(parseHostMessage({ ...GET, more: 1 })).toEqual(GET);
    expect(parseHostMessage({ ...SET, filters: {} })).toEqual(SET);
    expect(parseHostMessage({ ...SET, box: undefined })).toEqual({ ...SET, box: undefined });
    expect(parseHostMessage({ type: 'dih:set', v: 1, request: 'x'.repeat(60), box: [-180, -85, 180, 85] })).toMatchObject({
      type: 'dih:set',
    });
    expect(parseHostMessage({ ...SET, state: {} })).toEqual({ ...SET, state: {} });
  });

  it.each([[null], ['dih:get'], [GET.request], [[GET]], [{ type: 'resize', v: 1 }], [{ type: 7 }], [new Map(Object.entries(GET))], [{}]])(
    'is not one of ours: %o',
    (data) => {
      expect(parseHostMessage(data)).toBeNull();
    },
  );

  it('that frames say themselves is no question: a host which echoes is not answered', () => {
    for (const message of FRAME_MESSAGES) expect(parseHostMessage(message)).toBeNull();
  });

  it.each([
    [{ ...GET, type: 'dih:sett' }, ['1', 'type', 'dih:sett']],
    [{ ...GET, v: 2 }, ['1', 'v', '2']],
    [{ ...GET, v: '1' }, ['1', 'v', '1']],
    [{ type: 'dih:get', v: 1 }, [null, 'request', 'Undefined']],
    [{ ...GET, request: '' }, [null, 'request', '']],
    [{ ...GET, request: 1 }, [null, 'request', '1']],
    [{ ...GET, request: 'x'.repeat(61) }, [null, 'request', 'x'.repeat(60)]],
    [{ type: 'dih:set', v: 1, request: '2' }, ['2', 'state', 'Undefined']],
    [{ ...SET, state: null }, ['2', 'state', 'Null']],
    [{ ...SET, state: ['PT'] }, ['2', 'state', 'Array']],
    [{ ...SET, state: new Map([['country', 'PT']]) }, ['2', 'state', 'Map']],
    [{ ...SET, state: { layer: 'gaps', country: ['PT'] } }, ['2', 'state', 'country: Array']],
    [{ ...SET, state: { q: 'x'.repeat(10_001) } }, ['2', 'state', 'q: String']],
    [{ ...SET, state: { '': 'x' } }, ['2', 'state', 'Object']],
    [{ ...SET, box: [1, 2, 3] }, ['2', 'box', 'Array']],
    [{ ...SET, box: [1, 2, NaN, 4] }, ['2', 'box', 'Array']],
    [{ ...SET, box: [3, 2, 1, 4] }, ['2', 'box', 'Array']],
    [{ ...SET, box: [1, 2, 3, Infinity] }, ['2', 'box', 'Array']],
    [{ ...SET, box: '1,2,3,4' }, ['2', 'box', '1,2,3,4']],
    [{ ...SET, box: null }, ['2', 'box', 'Null']],
  ])('is rejected by the name of its field: %o', (data, rejection) => {
    expect(rejectionOf(data)).toEqual(rejection);
  });

  it('is rejected with the remedy, which is right indeed', () => {
    const remedyOf = (data: unknown) => {
      const message = parseHostMessage(data);
      return message?.type === 'rejected' ? message.problem.message : null;
    };
    expect(remedyOf({ ...SET, box: 1 })).toContain('[-9.5, 36.9, -6.1, 42.2]');
    expect(remedyOf({ ...SET, state: 1 })).toContain("{ country: 'PT', layer: null }");
    expect(remedyOf({ ...SET, v: 3 })).toContain('v: 1');
    expect(remedyOf({ ...SET, request: 3 })).toContain('1 to 60 characters');
    expect(remedyOf({ ...SET, type: 'dih:go' })).toContain('dih:get or dih:set');
  });

  it('is read from its own fields only, whatever prototypes say', () => {
    expect(parseHostMessage(Object.create(GET))).toBeNull();
    expect(rejectionOf(Object.assign(Object.create({ box: [1, 2, 3, 4] }), { type: 'dih:set', v: 1, request: '2' }))).toEqual([
      '2',
      'state',
      'Undefined',
    ]);
    const parsed = parseHostMessage(JSON.parse('{"type":"dih:get","v":1,"request":"1","__proto__":{"polluted":"yes"}}'));
    expect(parsed).toEqual(GET);
    expect(parsed).not.toHaveProperty('polluted');
  });
});

describe('a message of a frame', () => {
  it.each(FRAME_MESSAGES)('is read as it was meant: $type', (message) => {
    expect(parseFrameMessage(message)).toEqual(message);
    expect(parseFrameMessage({ ...message, more: 1 })).toEqual(message);
  });

  it.each(FRAME_MESSAGES)('is nothing when any of its fields is missing or of another kind: $type', (message) => {
    const others = [undefined, NaN, -1, 0.5, 'x'.repeat(100_001), [1], { a: 1 }, new Date(0)];
    for (const field of Object.keys(message)) {
      expect(parseFrameMessage(Object.fromEntries(Object.entries(message).filter(([name]) => name !== field))), field).toBeNull();
      for (const other of others.filter((value) => !(field === 'height' && value === 0.5)))
        expect(parseFrameMessage({ ...message, [field]: other }), field).toBeNull();
    }
  });

  it('links to nothing but the web', () => {
    expect(parseFrameMessage({ ...FRAME_MESSAGES[2], url: 'javascript:alert(1)' })).toBeNull();
  });

  it('selects hubs, regions and places only', () => {
    expect(parseFrameMessage({ ...FRAME_MESSAGES[3], selected: { type: 'country', id: 'PT' } })).toBeNull();
    expect(parseFrameMessage({ ...FRAME_MESSAGES[3], selected: { type: 'hub', id: '' } })).toBeNull();
  });
});

describe('10 000 forged messages', () => {
  it('are never read as what a host asks, and the reader never fails', () => {
    for (const data of forgedMessages(seededRandom(61), 10_000)) {
      const message = parseHostMessage(structuredClone(data));
      // What is wrong with a parameter is for those to say who know the parameters.
      if (message?.type === 'dih:set')
        expect(Object.values(message.state ?? {}).every((value) => value === null || typeof value === 'string')).toBe(true);
      else expect(message === null || message.type === 'rejected').toBe(true);
      expect(parseFrameMessage(structuredClone(data))).toBeNull();
    }
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('made of right ones by one wrong field are nothing to a host page', () => {
    const random = seededRandom(62);
    const wrong = [undefined, NaN, -Infinity, 1n, '', [null], { a: 1 }, new Map(), new Date()];
    for (let round = 0; round < 10_000; round++) {
      const message: Record<string, unknown> = structuredClone(pick(random, FRAME_MESSAGES));
      message[pick(random, Object.keys(message))] = pick(random, wrong);
      expect(parseFrameMessage(structuredClone(message))).toBeNull();
    }
  });
});
