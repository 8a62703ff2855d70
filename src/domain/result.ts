/** A value that has not arrived yet, has arrived, or could not be had. */
export type LoadState<T> =
  { readonly status: 'loading' } | { readonly status: 'ready'; readonly value: T } | { readonly status: 'failed'; readonly error: Error };

export const LOADING = { status: 'loading' } as const;

export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
