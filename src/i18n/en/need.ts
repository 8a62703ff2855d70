export default {
  title: 'Need and supply',
};
