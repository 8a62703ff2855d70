/** What the page says in a frame of another page. */
export default {
  openFull: 'Open the full map',
  map: {
    show: 'Show the map',
    wheel: (key: string) => `Zoom the map with ${key} and the wheel`,
    twoFingers: 'Move the map with two fingers',
  },
  newTab: 'opens in a new tab',
  skipList: 'Skip the list',
  help: {
    open: 'Help and sources',
    title: 'About this map',
    address: 'Address of the full map:',
    privacy: 'It sets no cookies and asks no other website for anything.',
    keys: 'With the keyboard: arrow keys move the map and + and − zoom it after you have clicked it or reached it with Tab; Escape closes a card.',
    gestures: 'So that the page around it scrolls as usual, the map zooms with Ctrl or ⌘ and the wheel, and moves under two fingers.',
    buttons: 'The buttons on it always work.',
    date: (date: string) => `Data as of ${date}.`,
    language: 'Language:',
    sources: 'Sources and what is known',
    problems: 'Ignored in the address of this frame',
    problemsFor: 'For whoever put the map here:',
  },
  card: {
    back: (name: string) => `Back to ${name}`,
    emptyTitle: 'Nothing is chosen here',
    emptyText: 'No hub and no region was found for this frame. The full map has them all.',
  },
  figure: {
    of: (countries: string, share: string) => `${countries}: ${share}`,
    label: 'Regions with a hub at hand',
    caption: 'Regions by whether a hub is at hand',
  },
};
