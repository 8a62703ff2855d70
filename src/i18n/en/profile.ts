export default {
  title: 'Profile',
};
