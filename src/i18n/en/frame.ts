/** What the page says in a frame of another page. */
export default {
  openFull: 'Open the full map',
};
