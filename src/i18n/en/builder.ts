/** What is said where a frame for another page is put together. */
export default {
  title: 'Put this on your website',
};
