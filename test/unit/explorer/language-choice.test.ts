import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguageChoice } from '../../../src/explorer/language-choice.svelte';
import en from '../../../src/i18n/en';
import english from '../../../src/i18n/en/index';
import fr from '../../../src/i18n/fr';
import french from '../../../src/i18n/fr/index';
import { createTranslator } from '../../../src/i18n/translator';

const FRENCH = '../../../src/i18n/fr';
const ENGLISH_CHAPTERS = '../../../src/i18n/en/index';
const FRENCH_CHAPTERS = '../../../src/i18n/fr/index';

let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.resetModules();
  logged = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const file of [FRENCH, ENGLISH_CHAPTERS, FRENCH_CHAPTERS]) vi.doUnmock(file);
});

/** A file with these words that arrives when the returned function is called. */
function heldBack(file: string, words: unknown): () => void {
  let arrive!: () => void;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  vi.doMock(file, async () => {
    await arrival;
    return { default: words };
  });
  return arrive;
}

function missing(file: string): void {
  vi.doMock(file, () => {
    throw new Error('no network');
  });
}

/** The choice of a page that begins in English, without chapters; it fetches its words anew. */
async function inEnglish() {
  const { LanguageChoice } = await import('../../../src/explorer/language-choice.svelte');
  return new LanguageChoice(createTranslator('en', en), 'en');
}

/** The language, and a word of a chapter in it; `null` without chapters. */
const spoken = ({ translator }: LanguageChoice) => [translator.language, translator.chapters.reading?.hub.place ?? null];
const IN_ENGLISH = ['en', english.reading.hub.place];
const IN_FRENCH = ['fr', french.reading.hub.place];

describe('the chapters', () => {
  it('are not spoken before they were asked for, in no language', async () => {
    const choice = await inEnglish();
    expect(() => choice.translator.words('reading')).toThrow("words of 'reading'");
    await choice.choose('fr');
    expect(spoken(choice)).toEqual(['fr', null]);
  });

  it('are spoken in whichever language is chosen later, and never for a moment in none', async () => {
    const choice = await inEnglish();
    await choice.loadWords(['chapters']);
    expect(spoken(choice)).toEqual(IN_ENGLISH);
    const arrive = heldBack(FRENCH_CHAPTERS, french);
    const choosing = choice.choose('fr');
    expect(spoken(choice)).toEqual(IN_ENGLISH);
    arrive();
    expect(await choosing).toBe(true);
    expect(spoken(choice)).toEqual(IN_FRENCH);
  });

  it('come with the language that took the place of the one they were asked for in', async () => {
    const arrive = heldBack(ENGLISH_CHAPTERS, english);
    const choice = await inEnglish();
    const loading = choice.loadWords(['chapters']);
    await choice.choose('fr');
    expect(spoken(choice)).toEqual(['fr', null]);
    arrive();
    await loading;
    expect(spoken(choice)).toEqual(IN_FRENCH);
  });

  it('that arrive while a language is on its way are not lost when it comes', async () => {
    const arrive = heldBack(FRENCH, fr);
    const choice = await inEnglish();
    const choosing = choice.choose('fr');
    await choice.loadWords(['chapters']);
    expect(spoken(choice)).toEqual(IN_ENGLISH);
    arrive();
    await choosing;
    expect(spoken(choice)).toEqual(IN_FRENCH);
  });

  it('that cannot be fetched are told to who asked, and asked for again', async () => {
    missing(ENGLISH_CHAPTERS);
    const choice = await inEnglish();
    await expect(choice.loadWords(['chapters'])).rejects.toThrow();
    expect(spoken(choice)).toEqual(['en', null]);
    // What they do not hinder goes on.
    expect(await choice.choose('fr')).toBe(true);
    await choice.loadWords(['chapters']);
    expect(spoken(choice)).toEqual(IN_FRENCH);
  });
});

describe('a language whose words cannot be fetched', () => {
  it('gives way to English, with the chapters that are spoken', async () => {
    missing(FRENCH_CHAPTERS);
    const choice = await inEnglish();
    await choice.loadWords(['chapters']);
    await choice.choose('fr');
    expect(spoken(choice)).toEqual(IN_ENGLISH);
    expect(logged).toHaveBeenCalledTimes(1);
  });

  it('leaves the page as it was where English cannot be had either', async () => {
    missing(ENGLISH_CHAPTERS);
    const choice = await inEnglish();
    await choice.choose('fr');
    await choice.loadWords(['chapters']);
    expect(await choice.choose('en')).toBe(false);
    expect(spoken(choice)).toEqual(IN_FRENCH);
    expect(logged).toHaveBeenCalledTimes(1);
    expect(await choice.choose('fr')).toBe(true);
  });
});
