/** Rows of `data/hubs/hubs.jsonl` → hub records. Vocabularies are those of `src/domain/vocabularies.ts`. */
import { z } from 'zod';
import {
  CITY_BASES,
  HUB_KINDS,
  KIND_BASES,
  REGION_BASES,
  SECTORS,
  SERVICES,
  SERVICES_BASES,
  TECH_SECTOR_BASES,
  TECHNOLOGIES,
} from '../domain/vocabularies';
import { checkRows, duplicateKeyIssues, type Located } from './check';
import type { Checked, Issue } from './issue';
import type { RawRow } from './read';

const SUMMARY_WORDS_MAX = 25;
const EMAIL = /[\w.+-]+@[\w.-]+\.[a-z]{2,4}(?!\.?\w)/;

const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'Text has spaces at an end')
  .refine((value) => !EMAIL.test(value), 'Text holds an e-mail address: no contact data here');
const httpUrl = z.url({ protocol: /^https?$/ }).refine((value) => !EMAIL.test(value), 'URL holds an e-mail address: no contact data here');
export const isoDate = z.iso.date();

/** A list that is absent where nothing is known: never empty, no value twice. */
function listOf<T extends z.ZodType<string>>(item: T) {
  return z
    .array(item)
    .min(1)
    .refine((values) => new Set(values).size === values.length, 'A value stands twice in the list')
    .optional();
}

const hubSource = z
  .strictObject({
    url: httpUrl.optional(),
    title: text.optional(),
    repository: text.optional(),
    path: text.optional(),
    weak: z.boolean().optional(),
  })
  .refine((source) => source.url !== undefined || source.title !== undefined, 'A source needs a url or a title');

export const hubRowSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Not kebab-case'),
    name: text,
    fullName: text.optional(),
    aliases: listOf(text),
    kind: z.enum(HUB_KINDS),
    kindBasis: z.enum(KIND_BASES),
    country: z.string().regex(/^[A-Z]{2}$/, 'Not an ISO 3166-1 alpha-2 code'),
    city: text.optional(),
    cityBasis: z.enum(CITY_BASES).optional(),
    region: text.optional(),
    regionBasis: z.enum(REGION_BASES).optional(),
    regionHint: text.optional(),
    coordinator: text.optional(),
    website: httpUrl.optional(),
    services: listOf(z.enum(SERVICES)),
    servicesBasis: z.enum(SERVICES_BASES).optional(),
    technologies: listOf(z.enum(TECHNOLOGIES)),
    sectors: listOf(z.enum(SECTORS)),
    techSectorBasis: z.enum(TECH_SECTOR_BASES).optional(),
    networks: listOf(text),
    summary: text.refine((value) => value.split(/\s+/).length <= SUMMARY_WORDS_MAX, `More than ${SUMMARY_WORDS_MAX} words`).optional(),
    sources: z.array(hubSource).min(1),
    retrieved: isoDate,
  })
  .superRefine((hub, context) => {
    const together = (value: unknown, basis: unknown, field: string, basisField: string) => {
      if ((value === undefined) === (basis === undefined)) return;
      const [present, absent] = value === undefined ? [basisField, field] : [field, basisField];
      context.addIssue({
        code: 'custom',
        path: [absent],
        message: `'${present}' stands without '${absent}'`,
        params: { remedy: `Give both, or neither.` },
      });
    };
    together(hub.city, hub.cityBasis, 'city', 'cityBasis');
    together(hub.region, hub.regionBasis, 'region', 'regionBasis');
    together(hub.services, hub.servicesBasis, 'services', 'servicesBasis');
    together(hub.technologies ?? hub.sectors, hub.techSectorBasis, 'technologies', 'techSectorBasis');
  });

/** A hub as given in `data/hubs/hubs.jsonl`, valid by itself. Absent fields are unknown. */
export type HubRow = z.output<typeof hubRowSchema>;

/** Codes that a hub may refer to. */
export interface KnownCodes {
  readonly isCountry: (code: string) => boolean;
  /** `true` for a drawn region, its NUTS 1 parent or its country. */
  readonly isRegionCode: (code: string) => boolean;
  readonly isNetwork: (id: string) => boolean;
}

/** Valid hubs, sorted as in the file; an error for each violation, each duplicate id and each unknown country, region or network. */
export function validateHubs(rows: readonly RawRow[], known: KnownCodes): Checked<Located<HubRow>> {
  const { records, issues } = checkRows(rows, hubRowSchema);
  issues.push(...duplicateKeyIssues(records, 'id', (hub) => hub.id));
  for (const hub of records) issues.push(...unknownCodeIssues(hub, known));
  return { records, issues };
}

function unknownCodeIssues({ file, line, record: hub }: Located<HubRow>, known: KnownCodes): Issue[] {
  const unknown = (field: string, value: string, remedy: string): Issue => {
    return { severity: 'error', code: 'unknown-code', file, line, field, value, message: `Hub '${hub.id}' names an unknown code.`, remedy };
  };
  const issues: Issue[] = [];
  if (!known.isCountry(hub.country))
    issues.push(unknown('country', hub.country, 'Use an ISO code of data/boundaries/admin1-nuts.csv (Greece GR, Kosovo XK).'));
  if (hub.region !== undefined && !known.isRegionCode(hub.region))
    issues.push(unknown('region', hub.region, 'Use a code of data/boundaries/regions.csv (NUTS 2024) or the NUTS 1 parent of one.'));
  for (const network of hub.networks ?? [])
    if (!known.isNetwork(network)) issues.push(unknown('networks', network, 'Add the network to data/networks.json, or correct its id.'));
  return issues;
}
