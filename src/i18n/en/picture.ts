export default {
  title: 'Map as picture',
};
