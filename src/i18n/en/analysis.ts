/** What is said to those who compare regions: fetched as one, with the first part of the page that says any of it. */
import charts from './charts';
import gaps from './gaps';
import need from './need';
import picture from './picture';
import profile from './profile';
import whatIf from './what-if';

export default { charts, gaps, need, picture, profile, whatIf };
