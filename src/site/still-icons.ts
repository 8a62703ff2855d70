import type { Plugin } from 'vite';

interface IconData {
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

/** The components of Lucide, as its package lays them out. */
const ICON_FILE = /@lucide\/svelte\/dist\/icons\/[^/?]+\.svelte$/;

/**
 * Builds the icons of Lucide as plain SVG. The components of the package put each together when it is shown, from data and with any attribute: code
 * that costs the first view 2.6 kB (brotli), with what it needs of Svelte.
 */
export function stillIcons(): Plugin {
  return {
    name: 'still-icons',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (ICON_FILE.test(id) ? stillIcon(code, id) : null),
  };
}

/** The icon as a component of Svelte. @throws Error if the file is not made as Lucide makes them */
export function stillIcon(code: string, id: string): string {
  const data = /^const iconData = (\{.*\});$/m.exec(code)?.[1];
  if (data === undefined) throw new Error(`${id} no longer holds its shapes as src/site/still-icons.ts reads them`);
  const shapes = (JSON.parse(data) as IconData).node.map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag}${written.join('')} />`;
  });
  return `<script>let { size = 24, strokeWidth = 2 } = $props();</script>
<svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes.join('')}</svg>`;
}
