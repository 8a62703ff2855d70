/** What the page says in a frame of another page. */
export default {
  openFull: 'Open the full map',
  map: {
    show: 'Show the map',
    wheel: (key: string) => `${key} and the wheel zoom the map`,
    twoFingers: 'Two fingers move the map',
    all: (url: string) => `The full map: ${url}`,
  },
};
