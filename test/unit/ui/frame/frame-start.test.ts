import { describe, expect, it } from 'vitest';
import { frameStart } from '../../../../src/ui/frame/frame-start';

describe('the query of a frame', () => {
  it('is parted into flags, which stay in the address, and the state', () => {
    const { query, flags, options, problems } = frameStart('?embed=1&v=1&layout=map&country=PT&theme=dark&q=a+b');
    expect(query).toBe('country=PT&q=a+b');
    expect(flags.toString()).toBe('embed=1&v=1&layout=map&theme=dark');
    expect(options).toMatchObject({ layout: 'map', theme: 'dark' });
    expect(problems).toEqual([]);
  });

  it('is told where it is wrong, and goes without that', () => {
    const { options, problems } = frameStart('?layout=round&accent=red&country=PT');
    expect(options).toMatchObject({ layout: 'both', accent: null });
    expect(problems.map(({ param }) => param)).toEqual(['layout', 'accent']);
  });
});

describe('the language of a frame', () => {
  it('is that of any tag whose language the site speaks', () => {
    for (const tag of ['fr', 'fr-CA', 'FR', 'fr-Latn-CH', 'fr_FR', ' fr '])
      expect(frameStart(`?lang=${encodeURIComponent(tag)}`)).toMatchObject({ query: 'lang=fr', problems: [] });
  });

  it('is left to the browser where the site does not speak it, which is told', () => {
    expect(frameStart('?lang=pt-PT&country=PT')).toMatchObject({
      query: 'country=PT',
      problems: [{ param: 'lang', value: 'pt-PT', reason: 'unknown-value', allowed: ['en', 'fr'] }],
    });
  });

  it('is left to the browser, without a word, by a page that has none', () => {
    expect(frameStart('?lang=')).toMatchObject({ query: '', problems: [] });
  });
});

describe('a layout', () => {
  it('of the questions begins with them, unless something is answered', () => {
    expect(frameStart('?layout=finder&country=PT').query).toBe('country=PT&task=find');
    expect(frameStart('?layout=finder&need=robots').query).toBe('need=robots');
    expect(frameStart('?layout=finder&task=instrument').query).toBe('task=instrument');
    expect(frameStart('?layout=list').query).toBe('');
  });

  it('of the figure is on the layer that it is taken from', () => {
    expect(frameStart('?layout=figure').query).toBe('layer=gaps');
    expect(frameStart('?layout=figure&layer=maturity&indicator=ai-use').query).toBe('layer=gaps');
    expect(frameStart('?layout=figure&layer=gaps&indicator=underserved').query).toBe('layer=gaps&indicator=underserved');
  });
});

describe('what is fixed', () => {
  it('has no control', () => {
    expect(frameStart('?fixed=q,layer,country&hide=zoom,search').options.hidden).toEqual(['zoom', 'search', 'layers']);
    expect(frameStart('?fixed=country,kind,service,tech,sector').options.hidden).toEqual(['filters']);
  });
});
