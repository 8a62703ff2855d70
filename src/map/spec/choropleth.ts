import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleLayer } from './map-spec';
import type { Palette } from './palette';
import { regionColours } from './region-colours';
import type { ChoroplethScene } from './scene';

/** Colour of a region by its id; a region without class has no data. */
function regionColour(choropleth: ChoroplethScene, palette: Palette): string | ExpressionSpecification {
  const { classOfRegion, classCount } = choropleth;
  const idsOfClass = Array.from({ length: classCount }, (): string[] => []);
  for (const [id, classIndex] of classOfRegion) idsOfClass[classIndex]?.push(id);
  const colours = regionColours(choropleth, palette);
  const branches = idsOfClass.flatMap((ids, index) => (ids.length === 0 ? [] : [ids.sort(), colours[index]!]));
  if (branches.length === 0) return colours[classCount]!;
  return ['match', ['get', 'id'], ...branches, colours[classCount]] as unknown as ExpressionSpecification;
}

/** Regions coloured by class. Without an indicator they are there to be pointed at, but not drawn. */
export const CHOROPLETH = [
  {
    id: 'regions',
    build: ({ choropleth }, palette) => ({
      id: 'regions',
      type: 'fill',
      source: 'regions',
      paint: {
        'fill-color': choropleth === null ? palette.land : regionColour(choropleth, palette),
        'fill-opacity': choropleth === null ? 0 : 1,
      },
    }),
  },
] as const satisfies StyleLayer[];
