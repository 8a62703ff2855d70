import { creditedSources } from '../../domain/export/exported-hub';
import type { Manifest } from '../../domain/files';
import type { Translator } from '../../i18n/translator';
import { areaCredits } from '../profile/area-sources';
import { regionName } from '../wording';
import type { HubsPaper, PaperContent } from './paper-content';

/** How something is printed: its head, and the paper it is made for. */
export interface PaperPage {
  readonly title: string;
  /** What kind of paper it is. */
  readonly kicker: string;
  readonly orientation: 'landscape' | 'portrait';
  /** Set so small that it fits on one page. */
  readonly onePage: boolean;
  /** Whether Kosovo is named. */
  readonly kosovo: boolean;
}

export function pageOf(content: PaperContent, translator: Translator): PaperPage {
  const { t, country, words } = translator;
  if (content.type === 'areas') {
    const { title } = words('profile').areas;
    const kosovo = content.ids.some((id) => id.startsWith('XK'));
    return { title: title(content.ids.length), kicker: t.page.title, orientation: 'landscape', onePage: true, kosovo };
  }
  if (content.type === 'region') {
    const { region } = content;
    const { region: reading } = words('reading');
    const level = region.level === 0 ? reading.wholeCountry : reading.nuts(region.id, words('stage').region.levels[region.level]);
    const kicker = [words('profile').paper.title, ...(region.level === 0 ? [] : [country(region.country)]), level].join(' · ');
    // What names Kosovo on the sheet besides its title tells so there.
    return { title: regionName(region, translator), kicker, orientation: 'portrait', onePage: true, kosovo: region.country === 'XK' };
  }
  return hubsPage(content, translator);
}

function hubsPage({ type, hubs }: HubsPaper, { t, words }: Translator): PaperPage {
  const { comparison, paper, call } = words('shortlist');
  const titles = { compare: comparison.title(hubs.length), list: paper.list(hubs.length), call: hubs[0]?.name ?? '' };
  return {
    title: titles[type],
    kicker: type === 'call' ? call.title : t.page.title,
    orientation: type === 'compare' ? 'landscape' : 'portrait',
    onePage: type !== 'list',
    kosovo: hubs.some(({ country }) => country === 'XK'),
  };
}

/** Whom the paper credits; of regions also for their figures. */
export function creditsOf(type: PaperContent['type'], manifest: Manifest, translator: Translator): readonly string[] {
  if (type === 'region' || type === 'areas') return areaCredits(manifest, translator);
  return [...new Set(creditedSources(manifest).map(({ publisher }) => publisher))];
}
