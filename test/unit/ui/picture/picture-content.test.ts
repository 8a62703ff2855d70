import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import reading from '../../../../src/i18n/en/reading';
import stage from '../../../../src/i18n/en/stage';
import { PALETTES } from '../../../../src/map/spec/palette';
import { classTexts } from '../../../../src/ui/map/legend-texts';
import { filterText, pictureContent } from '../../../../src/ui/picture/picture-content';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, arrived, explorerOf } from '../../../fixtures/explorer';

beforeEach(() => {
  serveData();
});
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

const source = (id: string) => ({ id, title: `Title of ${id}`, publisher: `Publisher of ${id}`, licence: 'CC BY 4.0', licenceUrl: null, url: null, date: '2026-11-22', usedFor: '' }); // prettier-ignore
const manifest = { date: '2026-11-22', sources: ['edih-catalogue', 'natural-earth', 'isoc_r_iacc_h', 'isoc_cbt', 'geonames'].map(source) };
const EVERYWHERE = [-100, -45, 100, 82] as const;
const AZORES = [-32, 36, -24, 40] as const;

async function contentOf(query: string, shown: readonly [number, number, number, number] = EVERYWHERE) {
  const explorer = explorerOf(query);
  explorer.resources.requestGround();
  await arrived(explorer);
  return { explorer, content: pictureContent(explorer, manifest, shown, `https://hubs.example/${query}`, '2026-11-23') };
}

describe('what a picture says', () => {
  it('is the layer and the indicator, the hubs shown, and by what they were narrowed', async () => {
    const { explorer, content } = await contentOf('?layer=connectivity&country=FR&service=skills-training&q=lyon');
    expect(content.title).toBe(`${stage.layers.names.connectivity}: ${stage.indicators['internet-access'].about}`);
    expect(content.lead.at(-1)).toBe(filterText(explorer));
    expect(filterText(explorer)).toBe('1 hub in 1 country · Country: France · Service: Skills and training · Search: “lyon”');
    const all = filterText((await contentOf('')).explorer);
    expect(all).toBe('5 hubs in 2 countries. 1 of them is known by country only and not drawn as a point.');
  });

  it('has the classes of the page’s legend in their colours, with unit, years and source', async () => {
    const { explorer, content } = await contentOf('?layer=connectivity');
    const [regions] = content.legend;
    const { choropleth } = explorer;
    const classes = regions!.entries.slice(0, choropleth!.classCount);
    expect(classes.map(({ text }) => text)).toEqual(classTexts(choropleth!, explorer.translator));
    expect(new Set(classes.map(({ symbol }) => symbol.colour)).size).toBe(classes.length);
    for (const { symbol } of classes) expect(PALETTES.light.ramps.connectivity).toContain(symbol.colour);
    expect(regions!.title).toContain(stage.units.households);
    expect(regions!.notes).toEqual([stage.legend.source('isoc_r_iacc_h')]);
  });

  it('has the outermost regions as rows where regions are coloured, and “no data” where there is none', async () => {
    const rows = async (query: string) => (await contentOf(query)).content.legend.find(({ title }) => title === stage.map.outermost);
    expect((await rows('?layer=connectivity'))!.entries).toContainEqual({
      symbol: { type: 'area', colour: PALETTES.light.noData },
      text: `Azores: ${stage.legend.noData}`,
    });
    expect(await rows('')).toBeUndefined();
  });

  it('names the sources of what is shown and no others, both dates, the link, and what boundaries do not imply', async () => {
    const footer = (await contentOf('?layer=connectivity')).content.footer.join('\n');
    for (const id of ['edih-catalogue', 'natural-earth', 'geonames', 'isoc_r_iacc_h']) expect(footer).toContain(`Title of ${id}`);
    expect(footer).not.toContain('Title of isoc_cbt');
    for (const text of ['22 November 2026', '23 November 2026', 'https://hubs.example/?layer=connectivity', reading.about.boundaries])
      expect(footer).toContain(text);
  });

  it('carries the note on Kosovo just where it is shown', async () => {
    const noted = async (shown: readonly [number, number, number, number]) => {
      const { explorer } = await contentOf('');
      const land = explorer.resources.land.value!;
      const kosovo = { id: 'XK', labelPoint: [21, 42.5], boundingBox: [20, 41.8, 21.8, 43.3] } as const;
      vi.spyOn(explorer.resources, 'countryById', 'get').mockReturnValue(new Map([...land.countryById, ['XK', kosovo]]));
      return pictureContent(explorer, manifest, shown, '', '2026-11-23').footer.includes(reading.kosovoNote);
    };
    expect([await noted(EVERYWHERE), await noted(AZORES)]).toEqual([true, false]);
  });
});
