import { loadEnv, type ResolvedConfig } from 'vite';

const NAME = 'SITE_URL';
const EXAMPLE = 'https://hubs.example.org/map/';

/**
 * Where the site will be, with a slash at its end, as the environment or a file `.env…` says: for what other websites read of its pages, which
 * asks for whole addresses. `null`: nobody said. @throws Error that names variable, value and remedy
 */
export function readSiteUrl({ mode, envDir, root }: Pick<ResolvedConfig, 'mode' | 'envDir' | 'root'>): string | null {
  return parseSiteUrl(loadEnv(mode, envDir === false ? root : envDir, NAME)[NAME] ?? '');
}

/** The same of what is said; `null` for nothing. */
export function parseSiteUrl(text: string): string | null {
  if (text.trim() === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isAddress = url !== null && /^https?:$/.test(url.protocol);
  // The mark of an empty query or fragment is none in what is parsed.
  if (!isAddress || /[?#]/.test(text) || /\.html?$/i.test(url.pathname) || url.username !== '' || url.password !== '')
    throw new Error(
      `${NAME} is '${text}' in the environment or a file .env: it must be the whole address of the folder in which the site lies, such as '${EXAMPLE}'`,
    );
  return url.href.replace(/\/*$/, '/');
}

/** Whether only this machine finds the site there. */
export function isLoopback(siteUrl: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(siteUrl).hostname);
}
