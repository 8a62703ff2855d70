interface Directions {
  readonly may: readonly string[];
  readonly mayTypes?: readonly string[];
}
export const MODULES: Readonly<Record<string, Directions>>;
export function moduleOf(path: string): string | undefined;
export function resolveRelative(file: string, specifier: string): string;
export function importViolation(file: string, specifier: string, typeOnly?: boolean): string | null;
