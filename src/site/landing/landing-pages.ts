import { EUROPE_PREVIEW } from '../../embed/previews';
import { countryBody, countryHead } from './country-page';
import { headTags, type PageHead } from './head';
import { hubBody, hubHead } from './hub-page';
import { FRAMED_START, framedCountry, framedHub, oEmbed, type Framed } from './o-embed';
import { datasetFacts } from './schema-org';
import { english, siteFacts, type DataFiles, type HubOnRecord, type SiteFacts } from './site-facts';

/** A page that is the start page with something chosen, and other words in head and body. */
export interface LandingPage {
  readonly head: PageHead;
  readonly tags: string;
  /** What the start page is to show, as its query says it; empty for the start page itself. */
  readonly query: string;
  /** HTML in the place of the app; `null`: that of the start page. */
  readonly body: string | null;
  /** JSON; `null` where the site's address is not known. */
  readonly oEmbed: string | null;
}

/** From a folder in a folder of the site. */
const TO_SITE = '../../';

/** The start page first, then the page of every country that has a hub, and that of every hub. */
export function landingPages(files: DataFiles, siteUrl: string | null, hubsFile: string): LandingPage[] {
  const facts = siteFacts(files, siteUrl, hubsFile);
  const hubs = facts.hubs.toSorted((a, b) => english.compare(a.name, b.name));
  const countries = [...new Set(hubs.map((hub) => hub.country))].sort();
  return [
    landingPage(startHead(facts), { query: '', body: null, framed: FRAMED_START }, facts),
    ...countries.map((country) => countryPage(country, hubs.filter((hub) => hub.country === country), facts)), // prettier-ignore
    ...hubs.map((hub) => hubPage(hub, facts)),
  ];
}

function startHead(facts: SiteFacts): PageHead {
  const { title, description } = english.t.page;
  const previewAlt = english.prerendered.picture.europe;
  return { path: '', title, description, preview: EUROPE_PREVIEW, previewAlt, facts: datasetFacts(facts) };
}

function countryPage(country: string, hubs: readonly HubOnRecord[], facts: SiteFacts): LandingPage {
  const content = { query: `country=${country}`, body: countryBody(country, hubs, TO_SITE), framed: framedCountry(country) };
  return landingPage(countryHead(country, hubs, facts), content, facts);
}

function hubPage(hub: HubOnRecord, facts: SiteFacts): LandingPage {
  return landingPage(hubHead(hub, facts), { query: `hub=${hub.id}`, body: hubBody(hub, TO_SITE), framed: framedHub(hub) }, facts);
}

interface Content {
  readonly query: string;
  readonly body: string | null;
  readonly framed: Framed;
}

function landingPage(head: PageHead, { query, body, framed }: Content, { siteUrl }: SiteFacts): LandingPage {
  return { head, tags: headTags(head, siteUrl), query, body, oEmbed: siteUrl === null ? null : oEmbed(head, framed, siteUrl) };
}
