/** Whether the page is in a sandbox without `allow-same-origin`: its origin is then nobody's, not even its own. */
export const hasOpaqueOrigin = (): boolean => self.origin === 'null';

/**
 * Lets the site's workers start there. A browser takes a worker's script from the page's own origin only, and a page without one has none to take it
 * from, but for an address that holds the script itself: one that imports the worker's.
 */
export function letWorkersStart(): void {
  const Native = globalThis.Worker;
  globalThis.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      const script = `import ${JSON.stringify(new URL(url, location.href).href)}`;
      super(`data:text/javascript,${encodeURIComponent(script)}`, { ...options, type: 'module' });
    }
  };
}
