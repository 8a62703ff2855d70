export default {
  title: 'Charts',
};
