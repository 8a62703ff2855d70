import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseOptions } from '../../src/embed/options';
import type { Explorer } from '../../src/explorer/explorer.svelte';
import en from '../../src/i18n/en';
import words from '../../src/i18n/en/builder';
import { PRESETS, PRESET_FACTS } from '../../src/ui/builder/presets';
import EmbedBuilder from '../../src/ui/builder/EmbedBuilder.svelte';
import { serveData } from '../fixtures/data-server';
import { arrived, explorerOf } from '../fixtures/explorer';
import { regionsTopology } from '../fixtures/geography';
import { show, withData } from './part';

withData();
beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  vi.restoreAllMocks();
});

const SITE = 'https://map.test/dih/';

const builderIn = (explorer: Explorer) => show(EmbedBuilder, explorer, { siteUrl: SITE, level: 2 as const });

async function builderOf(query = ''): Promise<Explorer> {
  const explorer = explorerOf(query);
  await builderIn(explorer);
  explorer.resources.requestRegions();
  await arrived(explorer);
  return explorer;
}

const code = (form: keyof typeof words.code.names) => page.getByRole('textbox', { name: words.code.names[form], exact: true });
/** Of a form that is folded away too. */
const textOf = (form: keyof typeof words.code.names) =>
  document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${words.code.names[form]}"]`)!.value;
/** The query of the frame that the code makes. */
const frameQuery = () => new URL(/src="([^"]*)"/.exec(textOf('iframe'))![1]!.replaceAll('&amp;', '&')).searchParams;
const optionsNow = () => parseOptions(frameQuery().toString()).options;
const choosePreset = (preset: (typeof PRESETS)[number]) => page.getByText(words.presets.names[preset], { exact: true }).first().click();
const open = (group: keyof typeof words.groups) => page.getByText(words.groups[group], { exact: true }).first().click();
const told = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();

describe('the presets', () => {
  it('begin with map and list, or with the card that is open', async () => {
    await builderOf('?country=FR');
    await expect.element(page.getByRole('radio', { name: words.presets.names.both })).toBeChecked();
    expect(frameQuery().get('country')).toBe('FR');
  });

  it('begin with the hub whose card is open, without the filters it was found by', async () => {
    await builderOf('?country=FR&hub=alpha');
    await expect.element(page.getByRole('radio', { name: words.presets.names.hub })).toBeChecked();
    expect(frameQuery().toString()).toBe('v=1&layout=card&hub=alpha');
  });

  it('each make a frame of their own layout', async () => {
    await builderOf('?hub=alpha');
    for (const preset of PRESETS.filter((id) => id !== 'region')) {
      await choosePreset(preset);
      await expect.poll(() => optionsNow().layout).toBe(PRESET_FACTS[preset].layout);
    }
    expect(frameQuery().get('layer')).toBe('gaps');
  });

  it('of one region or hub ask which, and take a name that means one', async () => {
    await builderOf();
    await choosePreset('region');
    await told(words.subject.missing.region);
    await expect.element(code('iframe')).not.toBeInTheDocument();
    await page.getByLabelText(words.subject.region).fill('nowhere');
    await userEvent.keyboard('{Tab}');
    await told(words.subject.notFound('nowhere'));
    await page.getByLabelText(words.subject.region).fill('auv');
    await userEvent.keyboard('{Tab}');
    await told(words.subject.chosen('Auvergne'));
    expect(frameQuery().get('region')).toBe('FRK1');

    await choosePreset('hub');
    await page.getByLabelText(words.subject.hub).fill('Delta');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => frameQuery().get('hub')).toBe('delta');
    expect(textOf('picture')).toContain('previews/hub-delta.png');
  });
});

describe('the region to be shown alone', () => {
  const field = () => page.getByLabelText(words.subject.region);

  it('is found by whoever is quicker than the regions', async () => {
    let arrive: (file: Response) => void = () => undefined;
    serveData({ 'regions.topojson': () => new Promise<Response>((resolve) => (arrive = resolve)) });
    const explorer = explorerOf();
    await builderIn(explorer);
    await choosePreset('region');
    await field().fill('Auvergne');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText(words.subject.notFound('Auvergne'))).not.toBeInTheDocument();
    arrive(Response.json(regionsTopology));
    await told(words.subject.chosen('Auvergne'));
    await arrived(explorer);
  });

  it('is taken from the list at once, and the field is empty for the next', async () => {
    await builderOf();
    await choosePreset('region');
    await field().fill('Auvergne (FRK1)');
    await told(words.subject.chosen('Auvergne'));
    await expect.element(field()).toHaveValue('');
  });
});

describe('the filters', () => {
  it('may be changed by readers unless they are fixed', async () => {
    await builderOf('?country=FR&service=skills-training');
    await open('filters');
    const country = page.getByRole('checkbox', { name: en.page.pair(en.facets.labels.country, 'France') });
    await expect.element(country).toBeChecked();
    await country.click();
    expect(optionsNow().fixed).toEqual(['country']);
    await told(words.filters.summary(2, 1));
    await country.click();
    expect(optionsNow().fixed).toEqual([]);
  });

  it('say how to get some where none are set', async () => {
    await builderOf();
    await open('filters');
    await told(words.filters.none);
  });

  it('leave the position of a device out until it is wanted', async () => {
    await builderOf('?near=46.55/15.65');
    expect(frameQuery().has('near')).toBe(false);
    await open('filters');
    await told(new RegExp(words.filters.ownPosition));
    await page.getByRole('checkbox', { name: words.filters.answers }).click();
    expect(frameQuery().get('near')).toBe('46.55/15.65');
  });
});

describe('the accent', () => {
  it('that is too pale is told in words, with the shade that is used instead', async () => {
    await builderOf();
    await open('look');
    await page.getByRole('textbox', { name: words.accent.label }).fill('#ffcc00');
    expect(optionsNow().accent).toBe('ffcc00');
    await userEvent.keyboard('{Tab}');
    await told(/On a light background it would be hard to read: #[\da-f]{6} is used there/);
    await told(/On a dark background, text in this colour can be read\./);
    await page.getByRole('button', { name: words.accent.own }).click();
    expect(optionsNow().accent).toBeNull();
  });

  it('that is no colour is refused with an example, once it is finished', async () => {
    await builderOf();
    await open('look');
    const field = page.getByRole('textbox', { name: words.accent.label });
    await field.fill('#12345');
    await expect.element(page.getByText(words.accent.malformed)).not.toBeInTheDocument();
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
    await userEvent.keyboard('{Tab}');
    await told(words.accent.malformed);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(optionsNow().accent).toBeNull();
    // Changed, and changed back.
    await field.click();
    await userEvent.keyboard('{End}6{Backspace}');
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
    await userEvent.keyboard('{Tab}');
    await told(words.accent.malformed);
    await field.fill('0B6');
    expect(optionsNow().accent).toBe('00bb66');
  });
});

describe('the other choices', () => {
  it('are in the address: background, language, controls, height, name', async () => {
    await builderOf();
    await open('look');
    await page.getByText(words.theme.names.dark, { exact: true }).click();
    await page.getByLabelText(words.language.label, { exact: true }).selectOptions('fr');
    await expect.poll(() => textOf('iframe')).toContain('Ouvrir la carte');
    await open('parts');
    await page.getByRole('checkbox', { name: words.parts.names.legend }).click();
    await open('size');
    await page.getByLabelText(words.size.heightPx).fill('5000');
    await userEvent.keyboard('{Tab}');
    await open('developers');
    await page.getByLabelText(words.developers.id).fill('no spaces');
    await expect.element(page.getByText(words.developers.malformed)).not.toBeInTheDocument();
    await userEvent.keyboard('{Tab}');
    await told(words.developers.malformed);
    expect(optionsNow().id).toBeNull();
    await page.getByLabelText(words.developers.id).fill('map-1');
    expect(optionsNow()).toMatchObject({ theme: 'dark', hidden: ['legend'], id: 'map-1' });
    expect(frameQuery().get('lang')).toBe('fr');
    expect(textOf('iframe')).toContain('height="2000"');
  });

  it('offer a height of its own to what has no map, for the forms that can take it', async () => {
    await builderOf();
    await choosePreset('list');
    await open('size');
    await page.getByText(words.size.grows, { exact: true }).first().click();
    expect(optionsNow().autoHeight).toBe(true);
    expect(textOf('script')).not.toContain('height=640');
    expect(textOf('iframe')).toContain('height="640"');
    await choosePreset('map');
    expect(optionsNow().autoHeight).toBe(false);
  });
});

describe('the title of the frame', () => {
  it('is what the frame shows, until another is written, and again when that is taken away', async () => {
    await builderOf('?country=FR');
    await open('look');
    const field = page.getByLabelText(words.title.label);
    const own = words.frameTitles.hubsIn('France');
    await expect.element(field).toHaveValue(own);
    await field.fill('Who helps <us>');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => textOf('iframe')).toContain('title="Who helps &#60;us&#62;"');
    await field.fill('');
    await userEvent.keyboard('{Tab}');
    await expect.element(field).toHaveValue(own);
    expect(textOf('iframe')).toContain(`title="${own}"`);
  });
});

describe('the zoom buttons', () => {
  it('are missed where the wheel and one finger are left to the page, which is told', async () => {
    await builderOf();
    await open('parts');
    await page.getByRole('checkbox', { name: words.parts.names.zoom }).click();
    await told(words.parts.withoutZoom);
    await page.getByText(words.map.all).first().click();
    await page.getByText(words.map.gestureNames.free, { exact: true }).click();
    await expect.element(page.getByText(words.parts.withoutZoom)).not.toBeInTheDocument();
  });
});

describe('what is told in passing', () => {
  it('comes into a place that screen readers know of before', async () => {
    await builderOf('?country=FR&hub=alpha');
    for (const place of document.querySelectorAll('[role=status]')) expect(getComputedStyle(place).display, place.outerHTML).toBe('block');
  });
});

describe('the code', () => {
  it('is copied, and told so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await builderOf();
    await page.getByRole('button', { name: words.code.copyOf(words.code.names.iframe) }).click();
    await told(words.code.copied(words.code.names.iframe));
    expect(write).toHaveBeenCalledExactlyOnceWith(textOf('iframe'));
  });

  it('is told to be copied each time, and no longer when it has changed', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await builderOf();
    const copied = page.getByText(words.code.copied(words.code.names.iframe));
    const copy = page.getByRole('button', { name: words.code.copyOf(words.code.names.iframe) });
    await copy.click();
    await expect.element(copied).toBeVisible();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(copied.element(), { childList: true, characterData: true, subtree: true });
    await copy.click();
    await expect.poll(() => changes.length).toBeGreaterThan(0);
    observer.disconnect();
    await choosePreset('list');
    await expect.element(copied).not.toBeInTheDocument();
  });

  it('is selected where nothing may be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await builderOf();
    await page.getByRole('button', { name: words.code.copyOf(words.code.names.iframe) }).click();
    await told(words.code.notCopied);
    await expect.element(code('iframe')).toHaveFocus();
    const area = code('iframe').element() as HTMLTextAreaElement;
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  });

  it('makes the frame that the preview shows, once nothing has changed for a moment', async () => {
    await builderOf();
    await choosePreset('list');
    const preview = () => document.querySelector('iframe')!.getAttribute('src');
    expect(preview()).toBe(`${SITE}embed/?v=1`);
    await expect.poll(preview).toBe(`${SITE}embed/?v=1&layout=list`);
  });
});
