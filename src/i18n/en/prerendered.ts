/** For the list in the page before its scripts have run, and where they never do. The page is built in English alone. */
export default {
  links: 'A name leads to the hub’s website where we know one, else to its card on the map.',
  origin: 'The facts come from public sources; the list is second-hand and not the full network.',
  needsScript: 'The map, the filters and the cards need JavaScript.',
  countries: 'Countries',
};
