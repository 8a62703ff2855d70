import type { Bitset } from '../domain/bitset';
import {
  buildClusterHierarchy,
  categoryBits,
  firstMemberOf,
  isMember,
  markOf,
  marksAt,
  membersOf,
  orderedBits,
  zoomToPart,
  type ClusterHierarchy,
} from '../domain/clusters';
import type { BoundingBox } from '../domain/geo';
import type { Hub } from '../domain/hub';
import type { ThematicLayer } from '../domain/indicators';
import type { Mark } from '../domain/mark';
import { boxToMercator, type MercatorBox } from '../domain/mercator';
import { categoriesOf, categoryCountOf, splitOf, type Split } from '../domain/split';
import { drawnBoxFor } from './drawn-box';
import { buildInWorker, type HierarchyBuilder } from './hierarchy-builder';
import { Resource } from './resource.svelte';

/** What marks are made from. */
export interface MarkSubject {
  readonly dataset: { readonly hubs: readonly Hub[]; readonly hubIndexById: ReadonlyMap<string, number> };
  readonly matches: { readonly bits: Bitset };
  readonly layer: ThematicLayer;
}

const START_LEVEL = 3;
/** Building the hierarchy of more hubs costs a slow phone a frame. */
const MOST_AT_ONCE = 1000;
const NONE: readonly Mark[] = [];
const NO_BITS: Bitset = new Uint32Array();

/**
 * The marks for the map as far as it sees: a fixed hierarchy, built when it is first needed, in which each filter is counted anew. The hierarchy
 * of a large data set arrives later; until then there are no marks.
 */
export class ClusterMarks {
  readonly #subject: MarkSubject;
  readonly #large: Resource<ClusterHierarchy> | null;
  #level = $state(START_LEVEL);
  /** Where marks are wanted; `null`, before the map has said what it sees: everywhere. */
  #drawn = $state.raw<MercatorBox | null>(null);
  #isLevelNew = false;

  #hierarchy: ClusterHierarchy | null = $derived.by(() => (this.#large === null ? buildClusterHierarchy(this.#hubs) : this.#large.value));
  #matches = $derived.by(() => (this.#hierarchy === null ? NO_BITS : orderedBits(this.#hierarchy, this.#subject.matches.bits)));
  /** One for each split, so that going to and fro between layers costs nothing. */
  #kinds = $derived.by(() => this.#categoriesBy('kind'));
  #services = $derived.by(() => this.#categoriesBy('service'));
  /** What stands for the matching hubs at the present zoom, in the view and around it. */
  readonly marks: readonly Mark[] = $derived.by(() => {
    if (this.#hierarchy === null) return NONE;
    const categories = splitOf(this.#subject.layer) === 'kind' ? this.#kinds : this.#services;
    return marksAt(this.#hierarchy, { zoom: this.#level, box: this.#drawn, matches: this.#matches, categories });
  });

  /** @param build for data sets of more than `mostAtOnce` hubs */
  constructor(subject: MarkSubject, build: HierarchyBuilder = buildInWorker, mostAtOnce = MOST_AT_ONCE) {
    this.#subject = subject;
    this.#large = subject.dataset.hubs.length > mostAtOnce ? new Resource(() => build(subject.dataset.hubs)) : null;
  }

  get level(): number {
    return this.#level;
  }

  setLevel(level: number): void {
    this.#isLevelNew ||= level !== this.#level;
    this.#level = level;
  }

  see(boundingBox: BoundingBox): void {
    this.#drawn = drawnBoxFor(boxToMercator(boundingBox), this.#isLevelNew ? null : this.#drawn);
    this.#isLevelNew = false;
  }

  /** Has the hierarchy of a large data set built; a small one costs next to nothing when it is read. */
  request(): void {
    this.#large?.request();
  }

  byId(id: string): Mark | null {
    return this.marks.find((mark) => mark.id === id) ?? null;
  }

  /** The mark that holds the hub; `null` if the hub is nowhere, does not match or is far out of view. */
  ofHub(id: string): Mark | null {
    const index = this.#subject.dataset.hubIndexById.get(id);
    if (index === undefined || this.#hierarchy === null) return null;
    return markOf(this.#hierarchy, this.#matches, this.marks, index) ?? null;
  }

  /** The hubs under one of the marks, in the order of the data set. */
  hubsOf(mark: Mark): Hub[] {
    return Array.from(membersOf(this.#built, this.#matches, mark), (index) => this.#hubs[index]!);
  }

  /** The hub of a mark that is one, or the first of several. */
  firstHubOf(mark: Mark): Hub {
    return this.#hubs[firstMemberOf(this.#built, this.#matches, mark)]!;
  }

  holds(mark: Mark, hubId: string): boolean {
    const index = this.#subject.dataset.hubIndexById.get(hubId);
    return index !== undefined && isMember(this.#built, this.#matches, mark, index);
  }

  /** The integer zoom at which the mark parts; `null` if it never does. */
  zoomToPart(mark: Mark): number | null {
    return zoomToPart(this.#built, this.#matches, mark);
  }

  /** For a mark there is a hierarchy. */
  get #built(): ClusterHierarchy {
    if (this.#hierarchy === null) throw new Error('There is no hierarchy yet, so this mark is of another data set');
    return this.#hierarchy;
  }

  get #hubs(): readonly Hub[] {
    return this.#subject.dataset.hubs;
  }

  #categoriesBy(split: Split): Bitset[] {
    const hierarchy = this.#hierarchy;
    return hierarchy === null ? [] : categoryBits(hierarchy, (index) => categoriesOf(this.#hubs[index]!, split), categoryCountOf(split));
  }
}

/** Those of the page: they outlive the map that asks for them, which goes with its room and comes again. */
export function clusterMarksOf(subject: MarkSubject): ClusterMarks {
  let marks!: ClusterMarks;
  $effect.root(() => {
    marks = new ClusterMarks(subject);
  });
  return marks;
}
