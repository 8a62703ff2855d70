import { pinData, shownDataVersion } from '../../dataset/data-version';
import type { QueryProblem } from '../../domain/query-values';
import { connectFrame, tellStartFailure, type FrameConnection } from '../../embed/frame.svelte';
import type { PageKind } from '../page-kind';
import { dress } from './dress.svelte';
import { limitTo } from './fixed-limit';
import { keepAddress } from './frame-address.svelte';
import FrameApp from './FrameApp.svelte';
import { frameStart } from './frame-start';
import { printList } from './print-list';
import { warnOfProblems } from './warnings.svelte';
import './frame.css';
import './frame-sizes.css';
import './frame-loading.css';

/** What another page shows of the map, the list or a card, as its query asks. */
export async function framePage(siteUrl: string): Promise<PageKind> {
  const { options, query, flags, problems: ofAddress } = frameStart(location.search);
  const root = document.documentElement;
  root.dataset['frame'] = options.layout;
  dress(root, options);
  const { problem } = await pinData(`${siteUrl}data/`, options.data);
  const problems: readonly QueryProblem[] = problem === null ? ofAddress : [...ofAddress, problem];
  let connection: FrameConnection | null = null;
  const onheight = (heightPx: number) => connection?.sendHeight(heightPx);
  return {
    query,
    embed: options,
    keepsSite: false,
    App: (internals, props) => FrameApp(internals, { ...props, siteUrl, problems, onheight }),
    begin: (explorer) => {
      void explorer.loadWords(['frame']);
      explorer.limit = limitTo(options.fixed);
      if (options.box !== null) explorer.map.camera.keep(options.box);
      keepAddress(explorer, flags, window);
      warnOfProblems(explorer, problems);
      printList(explorer, window);
      connection = connectFrame(explorer, { options, problems, siteUrl, dataVersion: shownDataVersion() }, window);
    },
    failed: (error) => {
      tellStartFailure(options, error, window);
    },
  };
}
