import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../../src/domain/charts/distribution';
import { hubsByCountry } from '../../../../src/domain/charts/hubs-by-country';
import { offersByCountry } from '../../../../src/domain/charts/offers-by-country';
import { buildChoropleth } from '../../../../src/domain/choropleth';
import { indicatorById } from '../../../../src/domain/indicators';
import { NO_OBSERVATIONS } from '../../../../src/dataset/observations';
import en from '../../../../src/i18n/en';
import { createTranslator } from '../../../../src/i18n/translator';
import { countryChart } from '../../../../src/ui/charts/country-chart';
import { distributionChart } from '../../../../src/ui/charts/distribution-chart';
import { offersChart } from '../../../../src/ui/charts/offers-chart';
import { regionWith } from '../../../fixtures/geography';
import { hubWith } from '../../../fixtures/hubs';
import { ENGLISH_WORDS } from '../../../fixtures/words';

const ENGLISH = createTranslator('en', en, ENGLISH_WORDS);
const countries = (...codes: string[]) => countryChart(hubsByCountry(codes.map((country) => hubWith({ country }))), ENGLISH).title;

describe('a chart says in its title', () => {
  it('who has most hubs, and how many countries have but one', () => {
    expect(countries('DE', 'DE', 'FR')).toBe('Germany has the most of the 3 hubs (2); 1 country has only one.');
    expect(countries('DE', 'DE', 'FR', 'FR')).toBe(
      'France and Germany have the most of the 4 hubs (2 each).'.replace('France and Germany', 'Germany and France'),
    );
    expect(countries('DE', 'FR', 'ES', 'IT')).toBe('4 countries share the first place among the 4 hubs, with 1 each.');
    expect(countries('PT', 'PT')).toBe('All 2 hubs are in Portugal.');
    expect(countries('PT')).toBe('The only hub is in Portugal.');
    expect(countries()).toBe('No hub matches.');
  });

  it('which technology is offered most, and in its notes of how many hubs nothing is known', () => {
    const hubs = [hubWith({ technologies: ['robotics'] }), hubWith({ services: ['skills-training'] }), hubWith()];
    const { title, notes } = offersChart(offersByCountry(hubs), ENGLISH);
    expect(title).toBe('Robotics is the technology named most often: by 1 hub in 1 country.');
    expect(notes[0]).toContain('services are not known for 2 and technologies for 2');
  });

  it('how many of the regions with the lowest values hold no hub, and in its notes which have no data and why', () => {
    const regions = ['FRK1', 'FRK2', 'ES51', 'ES52', 'BE1'].map((id) => regionWith({ id }));
    const values = new Map(['FRK1', 'FRK2', 'ES51', 'ES52'].map((id, index) => [id, { value: 80 + index, year: 2024, flag: null }]));
    const indicator = indicatorById('internet-access');
    const choropleth = buildChoropleth(indicator, regions, { ...NO_OBSERVATIONS, 'internet-access': values }, []);
    const { title, notes } = distributionChart(
      distributionOf(choropleth, regions.length, [hubWith({ regionId: 'ES52' })]),
      indicator,
      ENGLISH,
    );
    expect(title).toBe('Households with internet access: of the 1 region with the lowest values, 1 holds none of the hubs shown.');
    expect(notes.join(' ')).toContain('1 region has no data: nothing is published for it');
    expect(notes.join(' ')).toContain('Eurostat, isoc_r_iacc_h, 2024');
  });
});
