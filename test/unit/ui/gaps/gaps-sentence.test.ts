import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import words from '../../../../src/i18n/en/gaps';
import fr from '../../../../src/i18n/fr';
import frenchAnalysis from '../../../../src/i18n/fr/analysis';
import frenchStage from '../../../../src/i18n/fr/stage';
import { createTranslator } from '../../../../src/i18n/translator';
import { gapsSentence, shareText, subjectText } from '../../../../src/ui/gaps/gaps-sentence';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, arrived, explorerOf, HUBS } from '../../../fixtures/explorer';
import { ENGLISH_WORDS } from '../../../fixtures/words';

beforeEach(() => serveData());
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

/** The sentence of a link, everything it needs there. */
async function sentenceOf(query: string): Promise<string> {
  const explorer = explorerOf(query);
  await arrived(explorer);
  return gapsSentence(explorer);
}

describe('the sentence of the gaps', () => {
  it('counts the regions that are reached, and names the gap where most people live', async () => {
    const sentence = await sentenceOf('?layer=gaps&service=skills-training');
    expect(sentence).toBe(
      'Hubs (Skills and training): 2 of 3 regions (67%) have one inside, within 50\u00a0km of their population centre, or stated to work there; the largest gap is Catalunya (300,000 people in towns).',
    );
  });

  it('looks for gaps in the countries that are filtered by', async () => {
    const sentence = await sentenceOf('?layer=gaps&country=ES,FR&q=Clermont');
    expect(sentence).toContain('1 of 3 regions (33%)');
    expect(sentence).toContain(words.sentence.inCountries('Spain and France', '1', '3'));
    expect(sentence).toContain(words.sentence.largestThere('Catalunya', '300,000 people in towns'));
    expect(await sentenceOf('?layer=gaps&country=ES')).toContain(words.sentence.noGapThere);
  });

  it('follows the reach, and says when no gap is left', async () => {
    const sentence = await sentenceOf('?layer=gaps&service=skills-training&reach=150');
    expect(sentence).toContain('3 of 3 regions (100%)');
    expect(sentence).toContain(words.sentence.noGap);
  });

  it('tells apart what the what-if hubs add', async () => {
    const sentence = await sentenceOf('?layer=gaps&service=skills-training&whatif=0.5/2.5/50');
    expect(sentence).toContain('2 of 3 regions (67%)');
    expect(sentence).toContain(words.sentence.planned('3', '100%'));
  });

  it('says that nothing matches', async () => {
    for (const indicator of ['coverage', 'need-connectivity'])
      expect(await sentenceOf(`?layer=gaps&indicator=${indicator}&q=zzz`)).toBe(words.sentence.noHubs);
  });

  it('counts where need is high and no hub is in reach, of the regions of which the need is known', async () => {
    // Of the three values that of Auvergne is the lowest.
    const sentence = await sentenceOf('?layer=gaps&indicator=need-connectivity&country=ES');
    expect(sentence).toContain(words.sentence.need['need-connectivity'](1, '3', '50'));
    expect(sentence).toContain(words.sentence.needLargest('Auvergne', '100,000 people in towns'));
  });

  it('names the most underserved, by what weighs', async () => {
    const sentence = await sentenceOf('?layer=gaps&indicator=underserved&weights=1,0,0');
    expect(sentence).toContain(words.sentence.underserved('Auvergne, Rhône-Alpes and Catalunya', '3'));
  });

  it('says why nothing is ranked: nothing weighs, or a figure is missing of every region', async () => {
    expect(await sentenceOf('?layer=gaps&indicator=underserved&weights=0,0,0')).toBe(words.sentence.noWeights);
    // Nobody publishes skills in this data.
    expect(await sentenceOf('?layer=gaps&indicator=underserved&weights=0,1,0')).toBe(words.sentence.noneRanked);
  });

  it('is empty on other layers, and until it is computed', async () => {
    expect(await sentenceOf('?layer=services&region=ES51')).toBe('');
    expect(gapsSentence(explorerOf('?layer=gaps'))).toBe('');
  });

  it('speaks French', async () => {
    const french = createTranslator('fr', fr, { ...ENGLISH_WORDS, ...frenchAnalysis, stage: frenchStage });
    const explorer = explorerOf('?layer=gaps&service=skills-training', HUBS, french);
    await arrived(explorer);
    expect(gapsSentence(explorer)).toMatch(
      /^Pôles \(Compétences et formation\)\u00a0: 2 régions sur 3 \(67\s%\) .*Catalunya \(300\s000 habitants en ville\)\.$/,
    );
  });
});

describe('which hubs are meant', () => {
  it('is said by all that narrows them', () => {
    expect(subjectText(explorerOf('?layer=gaps'))).toBe(words.subject.all);
    const explorer = explorerOf('?country=ES,FR&tech=cybersecurity&q=Lyon&near=0.5/0.5/FRK1/Here&radius=100&inview=1');
    expect(subjectText(explorer)).toBe(
      words.subject.narrowed(`Spain, France · Cybersecurity · “Lyon” · ${words.subject.radius('100')} · ${words.subject.inView}`),
    );
  });

  it('counts many values of a facet instead of naming them', () => {
    const explorer = explorerOf('?tech=cybersecurity,quantum,blockchain,robotics');
    expect(subjectText(explorer)).toBe('Hubs (Technology: 4 values)');
  });
});

describe('a share', () => {
  const { translator } = explorerOf();

  it('is whole percent, but none and all only where that is so', () => {
    expect(shareText(1, 3, translator)).toBe('33%');
    expect(shareText(0, 3, translator)).toBe('0%');
    expect(shareText(3, 3, translator)).toBe('100%');
    expect(shareText(1, 1000, translator)).toBe('<\u00a01%');
    expect(shareText(999, 1000, translator)).toBe('>\u00a099%');
  });
});
