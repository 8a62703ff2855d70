export default {
  title: 'Gaps',
};
