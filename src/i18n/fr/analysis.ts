import charts from './charts';
import gaps from './gaps';
import need from './need';
import picture from './picture';
import profile from './profile';
import whatIf from './what-if';

export default { charts, gaps, need, picture, profile, whatIf };
