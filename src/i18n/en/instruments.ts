/** The questions about digital maturity, and the instruments. */
export default {
  title: 'Which support fits?',
};
