/**
 * How each host reads its file, written from the host's documentation and not from what writes the file: the headers that a path is answered with.
 * What is not needed to read our files is left out; what is not understood is an error.
 */
export type Answer = Readonly<Record<string, string>>;
/** Takes a path with its leading slash. */
export type HostReader = (text: string) => (path: string) => Answer;

type Rule = readonly [matches: (path: string) => boolean, headers: Answer];

/** @returns the rules of `_headers`: a path at the start of a line, indented headers below. */
function headersFile(text: string, expressionOf: (path: string) => RegExp): Rule[] {
  const rules: [(path: string) => boolean, Record<string, string>][] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      const expression = expressionOf(line.trim());
      rules.push([(path) => expression.test(path), {}]);
      continue;
    }
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || rules.length === 0) throw new Error(`_headers: '${line}'`);
    rules.at(-1)![1][name] = value;
  }
  return rules;
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** All rules that fit, the last one of a name. A part that is `*` may be missing, with the slash before it. */
export const netlify: HostReader = (text) => {
  const partOf = (part: string): string => (part === '*' ? '?(.*)' : part.includes('*') ? part.replaceAll('*', '(.*)') : escaped(part));
  const rules = headersFile(text, (path) => new RegExp(`^/${path.split('/').filter(Boolean).map(partOf).join('/')}/?$`, 'iu'));
  return (path) => lastOf(rules, path);
};

/** All rules that fit; of one name all values, joined. */
export const cloudflare: HostReader = (text) => {
  const rules = headersFile(text, (path) => new RegExp(`^${escaped(path).replace('*', '.*')}$`));
  return (path) => {
    const joined: Record<string, string> = {};
    for (const [matches, headers] of rules)
      if (matches(path))
        for (const [name, value] of Object.entries(headers)) joined[name] = [joined[name], value].filter(Boolean).join(', ');
    return joined;
  };
};

export const apache: HostReader = (text) => {
  const rules: Rule[] = [];
  let conditions: ((path: string) => boolean)[] = [];
  for (const line of text.split('\n').map((part) => part.trim())) {
    const [, condition] = /^<If "(.+)">$/.exec(line) ?? [];
    const [, name, value] = /^Header (?:always )?set ([\w-]+) "([^"]*)"$/.exec(line) ?? [];
    const [, type, ending] = /^AddType (\S+) (\.\w+)$/.exec(line) ?? [];
    if (condition !== undefined) conditions = condition.split(' && ').map(requestUri);
    else if (line === '</If>') conditions = [];
    else if (name !== undefined && value !== undefined) {
      const all = conditions;
      rules.push([(path) => all.every((holds) => holds(path)), { [name]: value }]);
    } else if (type !== undefined && ending !== undefined) rules.push([(path) => path.endsWith(ending), { 'Content-Type': type }]);
    else if (
      !/^(?:#.*|<\/?IfModule.*|DirectoryIndex index\.html|ErrorDocument 404 \/\S*404\.html|AddOutputFilterByType DEFLATE .+|)$/.test(line)
    )
      throw new Error(`.htaccess: '${line}'`);
  }
  return (path) => lastOf(rules, path);
};

function requestUri(condition: string): (path: string) => boolean {
  const [, operator, source] = /^%\{REQUEST_URI\} ([=!])~ m#(.+)#$/.exec(condition) ?? [];
  if (source === undefined) throw new Error(`.htaccess: '${condition}'`);
  return (path) => new RegExp(source).test(path) === (operator === '=');
}

/** Variables by `map`, of which the first expression that fits holds; `add_header` of the server, where empty values send nothing. */
export const nginx: HostReader = (text) => {
  const bare = text.replaceAll(/^\s*#.*$/gm, '');
  const maps = new Map([...bare.matchAll(/^map \$\w+ \$(\w+) \{\n([^}]*)\}/gm)].map(([, name, body]) => [name!, body!]));
  const added = [...bare.matchAll(/^ {2}add_header ([\w-]+) (?:"([^"]*)"|\$(\w+))(?: always)?;$/gm)];
  const folder = /"~([^"]+)" \$dih_rest;/.exec(maps.get('dih_path') ?? '')?.[1];
  const underSite = (path: string): string => (folder === undefined ? path : (new RegExp(folder).exec(path)?.groups?.['dih_rest'] ?? path));
  const types = [...bare.matchAll(/location ~ (\S+) \{\s*types \{ \}\s*default_type (\S+);\s*\}/g)];
  const valueOf = (variable: string, path: string): string => {
    const body = maps.get(variable);
    if (body === undefined) throw new Error(`nginx: no map of $${variable}`);
    const entries = [...body.matchAll(/^ {2}(?:"~([^"]+)"|default) "([^"]*)";$/gm)];
    const found = entries.find(([, source]) => source !== undefined && new RegExp(source).test(underSite(path)));
    return (found ?? entries.find(([, source]) => source === undefined))?.[2] ?? '';
  };
  return (path) => {
    const headers = added.map(([, name, value, variable]) => [name!, value ?? valueOf(variable!, path)] as const);
    const type = types.find(([, source]) => new RegExp(source!).test(path))?.[2];
    return Object.fromEntries([...headers, ['Content-Type', type ?? ''] as const].filter(([, value]) => value !== ''));
  };
};

interface Pair {
  readonly key: string;
  readonly value: string;
}

const fromPairs = (pairs: readonly Pair[]): Answer => Object.fromEntries(pairs.map(({ key, value }) => [key, value]));

/** Of path-to-regexp no more is used than groups in brackets. */
export const vercel: HostReader = (text) => {
  const { headers } = JSON.parse(text) as { headers: { source: string; headers: Pair[] }[] };
  const rules = headers.map(({ source, headers: pairs }): Rule => {
    const expression = new RegExp(`^${source.split('(.*)').map(escaped).join('(.*)')}$`);
    return [(path) => expression.test(path), fromPairs(pairs)];
  });
  return (path) => lastOf(rules, path);
};

export const firebase: HostReader = (text) => {
  const { hosting } = JSON.parse(text) as { hosting: { headers: { regex: string; headers: Pair[] }[] } };
  const rules = hosting.headers.map(({ regex, headers }): Rule => [(path) => new RegExp(regex).test(path), fromPairs(headers)]);
  return (path) => lastOf(rules, path);
};

/** The first route that fits, beside what is global; the type by the ending. */
export const azure: HostReader = (text) => {
  const config = JSON.parse(text) as {
    globalHeaders: Answer;
    routes: { route: string; headers: Answer }[];
    mimeTypes: Readonly<Record<string, string>>;
  };
  return (path) => {
    const fits = (route: string): boolean => (route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : route === path);
    const type = Object.entries(config.mimeTypes).find(([ending]) => path.endsWith(ending))?.[1];
    const route = config.routes.find((candidate) => fits(candidate.route));
    return { ...config.globalHeaders, ...route?.headers, ...(type === undefined ? {} : { 'Content-Type': type }) };
  };
};

function lastOf(rules: readonly Rule[], path: string): Answer {
  return Object.assign({}, ...rules.filter(([matches]) => matches(path)).map(([, headers]) => headers)) as Answer;
}

/** The file that each kind of host reads, and how. */
export const HOST_FILES: readonly (readonly [host: string, file: string, reader: HostReader])[] = [
  ['Netlify', '_headers', netlify],
  ['Cloudflare Pages', '_headers', cloudflare],
  ['Apache', '.htaccess', apache],
  ['nginx', 'hosting/nginx.conf', nginx],
  ['Vercel', 'hosting/vercel.json', vercel],
  ['Firebase', 'hosting/firebase.json', firebase],
  ['Azure Static Web Apps', 'hosting/staticwebapp.config.json', azure],
];
