import { describe, expect, it, vi } from 'vitest';
import type { MapRenderer, RendererOptions } from '../../src/map/map-renderer';
import { startRenderer, type FallbackReason, type HostedOptions, type RendererCode } from '../../src/map/start-renderer';

type Code = { -readonly [Name in keyof RendererCode]: RendererCode[Name] };

/** A host that notes what it is told, and renderers that draw nothing. */
function hosted(changes: Partial<Code> = {}, simple = false) {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const started: { name: string; options: RendererOptions; destroyed: boolean }[] = [];
  const create = (name: string) => (options: RendererOptions): MapRenderer => {
    const entry = { name, options, destroyed: false };
    started.push(entry);
    return { destroy: () => (entry.destroyed = true) } as unknown as MapRenderer;
  }; // prettier-ignore
  const code: Code = { maplibre: () => Promise.resolve(create('maplibre')), svg: () => Promise.resolve(create('svg')), ...changes };
  const shown: [drawn: boolean, reason: FallbackReason | null][] = [];
  const element = document.createElement('div');
  const onFailure = vi.fn<(cause: unknown) => void>();
  const stop = startRenderer(
    {
      element,
      options: () => ({ title: 'Map', events: {} }) as unknown as HostedOptions,
      onRenderer: (renderer, reason) => shown.push([renderer !== null, reason]),
      onFailure,
    },
    simple,
    code,
  );
  const drawn = (count: number) => vi.waitFor(() => { expect(started).toHaveLength(count); }); // prettier-ignore
  return { started, shown, element, onFailure, stop, drawn, create };
}

describe('the choice of a renderer', () => {
  it('is MapLibre, in an element of its own', async () => {
    const { started, shown, element, drawn } = hosted();
    await drawn(1);
    expect(started[0]).toMatchObject({ name: 'maplibre', destroyed: false });
    expect(element.children).toHaveLength(1);
    expect(started[0]!.options.container.parentElement).toBe(element);
    expect(shown.at(-1)).toEqual([true, null]);
  });

  it('is SVG where MapLibre cannot draw', async () => {
    const { started, shown, drawn, onFailure } = hosted({
      maplibre: () =>
        Promise.resolve(({ events }: RendererOptions) => {
          events.onFailure(new Error('no WebGL 2'));
          return null;
        }),
    });
    await drawn(1);
    expect(started[0]!.name).toBe('svg');
    expect(shown.at(-1)).toEqual([true, 'unsupported']);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('is SVG when the code of MapLibre does not arrive, or fails', async () => {
    for (const [maplibre, reason] of [
      [() => Promise.reject(new Error('404')), 'not-loaded'],
      [() => Promise.resolve(() => { throw new Error('broken'); }), 'unsupported'], // prettier-ignore
    ] as const) {
      const { shown, drawn } = hosted({ maplibre });
      await drawn(1);
      expect(shown.at(-1)).toEqual([true, reason]);
    }
  });

  it('is SVG when MapLibre stops in the middle; what is left of it goes, and is not heard any more', async () => {
    const { started, shown, element, drawn } = hosted();
    await drawn(1);
    started[0]!.options.events.onFailure(new Error('context lost'));
    expect(started[0]!.destroyed).toBe(false);
    await drawn(2);
    expect(started.map(({ name, destroyed }) => [name, destroyed])).toEqual([['maplibre', true], ['svg', false]]); // prettier-ignore
    expect([...element.children]).toEqual([started[1]!.options.container]);
    expect(shown.at(-1)).toEqual([true, 'stopped']);
    started[0]!.options.events.onFailure(new Error('again'));
    await Promise.resolve();
    expect(started).toHaveLength(2);
  });

  it('is SVG by choice, which needs no excuse and none of MapLibre’s code', async () => {
    const maplibre = vi.fn<RendererCode['maplibre']>();
    const { started, shown, drawn } = hosted({ maplibre }, true);
    await drawn(1);
    expect(started[0]!.name).toBe('svg');
    expect(shown.at(-1)).toEqual([true, null]);
    expect(maplibre).not.toHaveBeenCalled();
  });

  it('fails only when neither can be had', async () => {
    const { onFailure, shown } = hosted({ maplibre: () => Promise.reject(new Error('one')), svg: () => Promise.reject(new Error('two')) });
    await vi.waitFor(() => { expect(onFailure).toHaveBeenCalledExactlyOnceWith(new Error('two')); }); // prettier-ignore
    expect(shown.at(-1)).toEqual([false, null]);
  });

  it('ends with the host, also for what is still on its way', async () => {
    let arrive = (): void => undefined;
    const late: RendererCode['maplibre'] = () => new Promise((resolve) => { arrive = () => { resolve(() => null); }; }); // prettier-ignore
    const waiting = hosted({ maplibre: late });
    waiting.stop();
    arrive();
    await Promise.resolve();
    expect([waiting.started.length, waiting.element.children.length]).toEqual([0, 0]);

    const drawing = hosted();
    await drawing.drawn(1);
    drawing.stop();
    expect(drawing.started[0]!.destroyed).toBe(true);
  });
});
