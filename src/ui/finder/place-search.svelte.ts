import type { Origin } from '../../domain/answers';
import { parseCoordinates } from '../../domain/finder/coordinates';
import { visitorCountry } from '../../domain/finder/visitor-country';
import type { Explorer } from '../../explorer/explorer.svelte';
import { placeOf } from './place-of';
import { optionAt, optionOf, type PlaceOption } from './place-option';

/** What became of the text: `similar`: nothing is called so, but something nearly so; `outside`: a point outside Europe. */
export type SearchOutcome = 'idle' | 'loading' | 'found' | 'similar' | 'none' | 'outside' | 'failed';

interface Found {
  readonly outcome: SearchOutcome;
  readonly options: readonly PlaceOption[];
}

const MOST_OPTIONS = 6;
/** Typing goes on meanwhile. */
const DELAY_MS = 120;
const NOTHING: Found = { outcome: 'idle', options: [] };

/** Whose place it is: the finder's, or that of whoever else asks for one. */
export interface PlaceSubject {
  /** What is set; `null` where there is nothing, or where what was chosen does not stay in the field. */
  readonly origin: Origin | null;
  /** `null` forgets what was set. */
  choose(origin: Origin | null): void;
}

/** The place field behind its looks: text, options, which of them is active. Keys are those of an editable combobox with a list (ARIA APG). */
export class PlaceSearch {
  #explorer: Pick<Explorer, 'resources' | 'finder'>;
  #subject: PlaceSubject;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the latest text: an answer to an older one that comes later is not shown. */
  #latest = 0;
  #pending = false;
  /** Enter was pressed before the answer came. */
  #takesFirst = false;
  #found = $state.raw<Found>(NOTHING);
  #wantsList = $state(false);

  /** `null`: the field shows the place that is set. */
  typed = $state<string | null>(null);
  /** Index of the option that Enter takes; -1 for none. */
  active = $state(-1);
  /** The text that `outcome` is about: typing may have gone on since. */
  searched = $state('');
  readonly outcome = $derived(this.#found.outcome);
  readonly options = $derived(this.#found.options);
  readonly open = $derived(this.#wantsList && this.options.length > 0);

  constructor(explorer: Pick<Explorer, 'resources' | 'finder'>, subject: PlaceSubject) {
    this.#explorer = explorer;
    this.#subject = subject;
  }

  /** Searches soon. An empty field asks for no place: the one that was set is forgotten. */
  type(text: string): void {
    const empty = text.trim() === '';
    this.#forget();
    this.typed = text;
    this.#wantsList = true;
    if (!empty) {
      this.#pending = true;
      this.#timer = setTimeout(() => void this.#search(text), DELAY_MS);
      return;
    }
    this.#found = NOTHING;
    if (this.#subject.origin !== null) this.#subject.choose(null);
  }

  /** The text as the present place has it, and no list. */
  reset(): void {
    this.#forget();
    this.#wantsList = false;
    this.typed = null;
    this.#found = NOTHING;
  }

  clear(): void {
    this.reset();
    if (this.#subject.origin !== null) this.#subject.choose(null);
  }

  choose({ origin }: PlaceOption): void {
    this.reset();
    this.#subject.choose(origin);
  }

  /** What was typed and not chosen does not stay where a place is set. */
  leave(): void {
    this.#close();
    if (this.#subject.origin !== null) this.reset();
  }

  retry(): void {
    this.#explorer.resources.towns.retry();
    if (this.typed !== null) void this.#search(this.typed);
  }

  /** Whether the key meant something to the field, and not to the browser or the page around. */
  press(key: string): boolean {
    const { length } = this.options;
    switch (key) {
      case 'ArrowDown':
        return this.#moveTo(this.active + 1 < length ? this.active + 1 : 0);
      case 'ArrowUp':
        return this.#moveTo(this.active > 0 ? this.active - 1 : length - 1);
      case 'Enter':
        return this.#take();
      case 'Escape':
        return this.#giveUp();
      case 'Tab':
        if (this.open && this.active >= 0) this.#take();
        return false;
      case 'Home':
      case 'End':
        // The cursor moves in the text, as the browser has it.
        this.active = -1;
        return false;
      default:
        return false;
    }
  }

  #moveTo(index: number): boolean {
    if (this.options.length > 0) {
      this.#wantsList = true;
      this.active = index;
    }
    return true;
  }

  /** The active option, else the first: of names that were only nearly typed none is taken unseen. */
  #take(): boolean {
    if (this.typed === null) return false;
    const option = this.options[this.active] ?? (this.outcome === 'found' ? this.options[0] : undefined);
    if (this.#pending) this.#takesFirst = true;
    else if (option !== undefined) this.choose(option);
    return true;
  }

  /** First the list goes, then what was typed; a field at rest leaves Escape to the page. */
  #giveUp(): boolean {
    if (this.open) this.#close();
    else if (this.typed !== null && this.typed !== '') this.reset();
    else return false;
    return true;
  }

  #close(): void {
    this.#wantsList = false;
    this.#takesFirst = false;
    this.active = -1;
  }

  /** Whatever is on its way is answered to nobody. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#latest++;
    this.#pending = false;
    this.#takesFirst = false;
    this.active = -1;
  }

  async #search(text: string): Promise<void> {
    const run = this.#latest;
    if (this.options.length === 0) this.#found = { outcome: 'loading', options: [] };
    const found = await this.#find(text).catch((error: unknown): Found => {
      console.error(error);
      return { outcome: 'failed', options: [] };
    });
    if (run !== this.#latest) return;
    this.#pending = false;
    this.searched = text.trim();
    this.active = -1;
    this.#found = found;
    if (this.#takesFirst) this.#take();
  }

  async #find(text: string): Promise<Found> {
    const { resources, finder } = this.#explorer;
    const lngLat = parseCoordinates(text);
    if (lngLat !== null) {
      const place = await placeOf(resources, lngLat);
      return place === null ? { outcome: 'outside', options: [] } : { outcome: 'found', options: [optionAt(lngLat, place)] };
    }
    const country = visitorCountry(finder.answers.origin, navigator.languages);
    const { towns, nearlySpelled } = await (await resources.towns.arrival()).search(text, country, MOST_OPTIONS);
    if (towns.length > 0) return { outcome: 'found', options: towns.map(optionOf) };
    return { outcome: nearlySpelled.length > 0 ? 'similar' : 'none', options: nearlySpelled.slice(0, MOST_OPTIONS).map(optionOf) };
  }
}
