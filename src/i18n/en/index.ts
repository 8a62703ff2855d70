/** What is said to those who look for a hub, and read about one: fetched as one, with the first part of the page that says any of it. */
import finder from './finder';
import instruments from './instruments';
import matches from './matches';
import reading from './reading';
import shortlist from './shortlist';

export default { finder, instruments, matches, reading, shortlist };
