/** Shortlist, comparison, and what is taken away. */
export default {
  title: 'Hubs you keep',
};
