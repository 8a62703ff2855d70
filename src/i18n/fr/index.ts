import finder from './finder';
import instruments from './instruments';
import matches from './matches';
import reading from './reading';
import shortlist from './shortlist';

export default { finder, instruments, matches, reading, shortlist };
