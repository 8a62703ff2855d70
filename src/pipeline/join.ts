/** Hub rows + overrides + places → the hubs that the site reads. */
import type { Hub, HubDetails } from '../domain/hub';
import type { Located } from './check';
import type { Checked, Issue } from './issue';
import { compareText } from './issue';
import { placeHub, type Placement, type PlacementContext } from './place';
import type { RawRow } from './read';
import type { HubRow } from './validate-hubs';
import { HUB_OVERRIDES, type HubOverride } from './validate-overrides';

export interface JoinedHub {
  readonly hub: Hub;
  readonly details: HubDetails;
}

/** Raw hub rows with the fields that `data/overrides/hubs.json` corrects. `null` removes a field. An override without a hub is an error. */
export function applyHubOverrides(rows: readonly RawRow[], overrides: readonly Located<HubOverride>[]): Checked<RawRow> {
  const byId = new Map(overrides.map(({ record }) => [record.id, record.set]));
  const idOf = (row: RawRow): unknown => (row.value as { id?: unknown } | null)?.id;
  const records = rows.map((row) => {
    const set = byId.get(String(idOf(row)));
    if (set === undefined) return row;
    const merged = Object.entries({ ...(row.value as object), ...set }).filter(([, value]) => value !== null);
    return { ...row, value: Object.fromEntries(merged) };
  });
  const ids = new Set(rows.map(idOf));
  const issues = overrides
    .filter(({ record }) => !ids.has(record.id))
    .map(({ file, line, record }): Issue => {
      const message = 'No hub has this id.';
      return {
        severity: 'error',
        code: 'unknown-code',
        file,
        line,
        field: 'id',
        value: record.id,
        message,
        remedy: `Correct the id, or remove the entry from data/${HUB_OVERRIDES}.`,
      };
    });
  return { records, issues };
}

/** Every hub with its place, sorted by id; warnings say what is doubtful. */
export function joinHubs(rows: readonly Located<HubRow>[], context: PlacementContext): { hubs: JoinedHub[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const hubs = rows.map((row) => {
    const { placement, issues: doubts } = placeHub(row, context);
    issues.push(...doubts);
    return { hub: toHub(row.record, placement), details: toDetails(row.record) };
  });
  return { hubs: hubs.sort((a, b) => compareText(a.hub.id, b.hub.id)), issues };
}

function toHub(row: HubRow, placement: Placement): Hub {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    kindBasis: row.kindBasis,
    country: row.country,
    city: row.city ?? null,
    cityBasis: row.cityBasis ?? null,
    ...placement,
    statedRegion: row.region ?? null,
    regionBasis: row.regionBasis ?? null,
    coordinator: row.coordinator ?? null,
    services: row.services ?? null,
    servicesBasis: row.servicesBasis ?? null,
    technologies: row.technologies ?? null,
    sectors: row.sectors ?? null,
    techSectorBasis: row.techSectorBasis ?? null,
  };
}

function toDetails(row: HubRow): HubDetails {
  return {
    fullName: row.fullName ?? null,
    aliases: row.aliases ?? [],
    website: row.website ?? null,
    networks: row.networks ?? [],
    summary: row.summary ?? null,
    sources: row.sources as HubDetails['sources'],
    retrieved: row.retrieved,
  };
}
