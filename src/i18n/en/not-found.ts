/** Said where the site has no page: in every language at once, as nothing is known of the reader but the address. */
export default {
  title: 'No such page',
  text: 'There is nothing at this address. It may have changed, or been mistyped.',
  home: 'Open the map and list of hubs',
};
