/** The questions of the finder. */
export default {
  title: 'Find a hub near you',
};
