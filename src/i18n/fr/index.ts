import finder from './finder';
import instruments from './instruments';
import matches from './matches';
import shortlist from './shortlist';

export default { finder, instruments, matches, shortlist };
