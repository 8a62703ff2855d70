import type { AnalysisSubject, Change } from './analysis-subject';
import { ComparedAreas } from './compared-areas.svelte';
import { Gaps } from './gaps.svelte';

/** What is derived for those who compare regions, and their intents: fetched with the first part of the page that asks. */
export class Analysis {
  readonly gaps: Gaps;
  readonly areas: ComparedAreas;

  constructor(subject: AnalysisSubject, change: Change) {
    this.gaps = new Gaps(subject, change);
    this.areas = new ComparedAreas(subject, change);
  }
}
