/** The URL of a link that comes from data; `null` for anything but an absolute http(s) address, so that no script can be smuggled in. */
export function safeUrl(text: string | null): URL | null {
  const url = text === null || !URL.canParse(text) ? null : new URL(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}
