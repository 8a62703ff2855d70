import { describe, expect, it } from 'vitest';
import { deeper, withBody, withRootData, withTags, withTitle } from '../../../src/site/page-template';

const START = `<!doctype html>
<html lang="en">
  <head>
    <title>Hubs</title>
    <meta
      name="description"
      content="All > some"
    />
    <link href="./icon.svg" /><script src="./a.js"></script><link href="https://other.example/./x" />
  </head>
  <body>
    <div id="app"><div>list</div></div>
  </body>
</html>`;

describe('a page made from the start page', () => {
  it('finds the files of the site from as many folders as it lies in', () => {
    expect(deeper(START, 2)).toContain('href="../../icon.svg" /><script src="../../a.js"></script><link href="https://other.example/./x"');
  });

  it('tells its script what it is', () => {
    expect(withRootData(START, 'query', 'hub=a&b"')).toContain('<html data-query="hub=a&amp;b&quot;" lang="en">');
  });

  it('has title, description, tags and content of its own, once', () => {
    const page = withBody(withTags(withTitle(START, 'A & $1', 'B "$&"'), '<x>$1</x>'), '<p>$&</p>');
    expect(page.match(/<title>.*<\/title>/g)).toEqual(['<title>A &amp; $1</title>']);
    expect(page.match(/name="description"/g)).toHaveLength(1);
    expect(page).toContain('content="B &quot;$&amp;&quot;"');
    expect(page).toMatch(/<x>\$1<\/x>\s*<\/head>/);
    expect(page).toContain('<div id="app">\n<p>$&</p>\n</div>');
    expect(page).not.toContain('list');
  });

  it('is not made where the start page has changed beyond what is known here', () => {
    expect(() => withTitle('<html>', 'A', 'B')).toThrow('index.html holds nothing that fits');
  });
});
