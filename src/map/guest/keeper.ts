import type { MapEvents } from '../map-events';
import type { FallbackReason, HostedOptions, MapHost, MapKeeper } from '../start-renderer';
import { takePlace, type Place } from './places';
import { watchSeen } from './seen';

/** A map that is out of sight for so long gives up its WebGL context. */
const PATIENCE_MS = 5000;

/** The frame around a map. */
export interface GuestHost {
  /** Absent: wheel and one finger move the map. */
  readonly onGesturePrevented?: MapEvents['onGesturePrevented'] | undefined;
  /** The map is about to rest: whoever keeps a picture of it takes it now. */
  onRest(): Promise<void>;
}

/**
 * Has a map in a frame drawn while it is seen, and lets go of its WebGL context when it is not: browsers grant few. If none is free, SVG draws,
 * which is no failure.
 */
export function keepAsGuest(guest: GuestHost): MapKeeper {
  return (host, start) => {
    const map = new GuestMap(guest, host, start);
    const stopWatching = watchSeen(host.element, (isSeen) => {
      if (isSeen) map.show();
      else map.hide();
    });
    return () => {
      stopWatching();
      map.end();
    };
  };
}

class GuestMap {
  readonly #guest: GuestHost;
  readonly #host: MapHost;
  readonly #start: Parameters<MapKeeper>[1];
  #stop: (() => void) | null = null;
  #place: Place | null = null;
  #isSimple = false;
  #isDrawn = false;
  #reason: FallbackReason | null = null;
  /** The map that went to rest held the focus, which the next one takes up. */
  #hadFocus = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the last call that changed what is wanted. */
  #turn = 0;

  constructor(guest: GuestHost, host: MapHost, start: Parameters<MapKeeper>[1]) {
    this.#guest = guest;
    this.#host = host;
    this.#start = start;
    // A page that holds a lock cannot be kept for Back; nor could the page around it.
    window.addEventListener('pagehide', this.#leave);
    window.addEventListener('pageshow', this.#comeBack);
  }

  show(): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    if (this.#stop === null) void this.#draw(turn);
  }

  hide(): void {
    const turn = ++this.#turn;
    this.#timer = setTimeout(() => void this.#rest(turn), PATIENCE_MS);
  }

  end(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    window.removeEventListener('pagehide', this.#leave);
    window.removeEventListener('pageshow', this.#comeBack);
    this.#clear();
  }

  async #draw(turn: number): Promise<void> {
    const place = await takePlace();
    if (turn !== this.#turn || this.#stop !== null) place?.leave();
    else this.#drawWith(place);
  }

  #drawWith(place: Place | null): void {
    this.#place = place;
    this.#isSimple = place === null;
    this.#stop = this.#start(this.#hosted(), this.#isSimple);
  }

  /** A map that had to be drawn by SVG holds no context, and would only fail anew. */
  async #rest(turn: number): Promise<void> {
    if (this.#stop === null || this.#reason !== null) return;
    if (this.#isDrawn) await this.#guest.onRest();
    if (turn !== this.#turn) return;
    this.#hadFocus = this.#host.element.contains(document.activeElement);
    this.#clear();
  }

  #clear(): void {
    this.#stop?.();
    this.#stop = null;
    this.#host.element.replaceChildren();
    this.#leave();
  }

  #leave = (): void => {
    this.#place?.leave();
    this.#place = null;
  };

  #comeBack = ({ persisted }: PageTransitionEvent): void => {
    const usedPlace = this.#stop !== null && !this.#isSimple && this.#reason === null;
    if (persisted && usedPlace) void this.#takePlaceAgain();
  };

  /** After Back to a page that was kept: its place may be another's by now. */
  async #takePlaceAgain(): Promise<void> {
    const stop = this.#stop;
    const place = await takePlace();
    if (this.#stop !== stop) place?.leave();
    else if (place !== null) this.#place = place;
    else {
      this.#clear();
      this.#drawWith(null);
    }
  }

  /** Where nothing else has taken it up, in the frame or around it. */
  #takeUpFocus(): void {
    const isFree = document.hasFocus() && document.activeElement === document.body;
    if (this.#hadFocus && isFree) this.#host.element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    this.#hadFocus = false;
  }

  #hosted(): MapHost {
    const { onGesturePrevented } = this.#guest;
    const options = (): HostedOptions => {
      const hosted = this.#host.options();
      return onGesturePrevented === undefined ? hosted : { ...hosted, events: { ...hosted.events, onGesturePrevented } };
    };
    const onRenderer: MapHost['onRenderer'] = (renderer, reason) => {
      this.#isDrawn = renderer !== null;
      this.#reason = reason;
      this.#host.onRenderer(renderer, reason);
      if (renderer !== null) this.#takeUpFocus();
    };
    return { ...this.#host, options, onRenderer };
  }
}
