import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stillIcon } from '../../../src/site/still-icons';

const iconFile = (name: string): string => readFileSync(`node_modules/@lucide/svelte/dist/icons/${name}.svelte`, 'utf8');

describe('an icon', () => {
  it('is its shapes, in the size and stroke that are asked for, and nothing to read out', () => {
    const component = stillIcon(iconFile('x'), 'x.svelte');
    expect(component).toContain('<path d="M18 6 6 18" /><path d="m6 6 12 12" />');
    expect(component).toContain('width={size}');
    expect(component).toContain('stroke-width={strokeWidth}');
    expect(component).toContain('aria-hidden="true"');
    expect(component).not.toContain('import');
  });

  it('may have other names and shapes than paths', () => {
    expect(stillIcon(iconFile('house'), 'house.svelte')).toContain('<path d=');
    expect(stillIcon(iconFile('search'), 'search.svelte')).toContain('<circle cx="11" cy="11" r="8" />');
  });

  it('of another make stops the build', () => {
    expect(() => stillIcon('<svg></svg>', 'x.svelte')).toThrow('x.svelte no longer holds its shapes');
  });
});
