import { describe, expect, it } from 'vitest';
import { isLoopback, parseSiteUrl } from '../../../src/site/site-url';

describe('the address of the site', () => {
  it('ends with a slash, whether it was said or not', () => {
    expect(parseSiteUrl('https://hubs.example.org')).toBe('https://hubs.example.org/');
    expect(parseSiteUrl('https://hubs.example.org/map')).toBe('https://hubs.example.org/map/');
    expect(parseSiteUrl('http://127.0.0.1:4317/some/sub/path/')).toBe('http://127.0.0.1:4317/some/sub/path/');
  });

  it('may be unknown', () => {
    expect(parseSiteUrl('')).toBeNull();
    expect(parseSiteUrl(' ')).toBeNull();
  });

  it.each([
    'hubs.example.org',
    '/map/',
    'ftp://hubs.example.org/',
    'https://hubs.example.org/?a=1',
    'https://hubs.example.org/#a',
    'https://hubs.example.org/?',
    'https://hubs.example.org/map/#',
    'https://hubs.example.org/map/index.html',
    'https://me:pw@hubs.example.org/',
  ])('stops the build as %s, with the remedy', (text) => {
    expect(() => parseSiteUrl(text)).toThrow(/^SITE_URL is '.*such as 'https:/);
  });

  it('may be one that only this machine finds, as that of tests', () => {
    const hosts = ['127.0.0.1:4317', 'localhost', 'map.localhost', '[::1]:80', 'hubs.example.org', '127.example.org', 'localhost.org'];
    expect(hosts.filter((host) => isLoopback(`http://${host}/map/`))).toEqual(hosts.slice(0, 4));
  });
});
