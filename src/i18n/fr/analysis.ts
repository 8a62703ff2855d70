import charts from './charts';
import gaps from './gaps';
import picture from './picture';
import profile from './profile';
import whatIf from './what-if';

export default { charts, gaps, picture, profile, whatIf };
