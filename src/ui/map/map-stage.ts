import type { MapKeeper } from '../../map/start-renderer';
import type { StageSize } from './stage-size';

/** What the stage tells its map and all that lies on it. */
export interface MapStageProps {
  readonly size: StageSize;
  /** An open legend leaves the map enough. */
  readonly roomy: boolean;
  /** Tables take its place. */
  readonly hidden: boolean;
  /** Absent: the map is drawn at once and for good. */
  readonly keeper?: MapKeeper | undefined;
  readonly onabout: () => void;
}
