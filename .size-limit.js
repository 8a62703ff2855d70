import { firstViewFiles, idleMapFiles } from './test/budgets.mjs';

const inDist = (files) => files.map((file) => `dist/${file}`);

// Sizes are brotli unless an entry says gzip, kB of 1000 bytes. An entry without a limit is a report.
export default [
  { name: 'First view with the list and all hubs searchable', path: inDist(firstViewFiles()), limit: '90 kB' },
  { name: 'Everything up to an idle map with one regional layer', path: inDist(idleMapFiles()), limit: '400 kB' },
  { name: 'What a page of somebody else loads (gzip)', path: 'dist/embed.js', gzip: true, limit: '4 kB' },
  { name: 'All scripts and styles', path: 'dist/**/*.{js,css}' },
];
