/** The side of the frame: tells the page around it what is shown, and shows what that page asks for. Nothing happens where no page is around. */
import type { QueryProblem } from '../domain/query-values';
import type { Explorer } from '../explorer/explorer.svelte';
import { hostOf, type HostWindow } from './host-window';
import { steadyHeightPx, type EmbedOptions } from './options';
import { toProblem } from './problems';
import { LIMITS, parseHostMessage, PROTOCOL_VERSION, type FrameMessage, type Problem } from './contract/protocol';
import { applySet } from './set-request';
import { SharedView } from './shared-view.svelte';

export interface FrameSettings {
  readonly options: EmbedOptions;
  /** What of the flags had to be ignored. */
  readonly problems: readonly QueryProblem[];
  /** With a slash at its end. */
  readonly siteUrl: string;
  readonly dataVersion: string;
}

export interface FrameConnection {
  /** How high the content wants to be, in CSS pixels; told if the frame was asked to tell, and no more than it may ask for. */
  sendHeight(heightPx: number): void;
  close(): void;
}

/** What a visitor does at once, such as typing, is told at once. */
const CHANGE_DELAY_MS = 100;
/** Of frames without an id, for hosts in whose words a height needs one. */
const NO_ID = 'dih';
const MAP_LOST: Problem = {
  param: 'map',
  value: '',
  message: 'The map cannot be drawn in this browser. The list and the tables work: use layout=list where it must be seen.',
};

const NOT_FRAMED: FrameConnection = { sendHeight: () => undefined, close: () => undefined };

export function connectFrame(explorer: Explorer, settings: FrameSettings, window: Window): FrameConnection {
  const host = hostOf(window);
  if (host === null) return NOT_FRAMED;
  const head = headOf(settings.options);
  const view = new SharedView(explorer, settings.siteUrl);
  const height = heightTeller(host, explorer.finder, settings.options);

  function onMessage(event: MessageEvent): void {
    const message = host!.sent(event) ? parseHostMessage(event.data) : null;
    if (message === null) return;
    const { request } = message;
    // Before anything is taken away: what was answered until now stays untold.
    view.notice();
    const problems = message.type === 'dih:set' ? applySet(explorer, message) : message.type === 'rejected' ? [message.problem] : [];
    if (request === null) host!.answer(event, { ...head, type: 'dih:error', problems });
    else host!.answer(event, { ...head, type: 'dih:reply', ...view.shown, request, problems: problems.slice(0, LIMITS.entries) });
    // Who asks may have come after it was told.
    if (message.type === 'dih:get') height.repeat();
  }

  host.post({ ...head, type: 'dih:ready', ...view.shown, dataVersion: settings.dataVersion } satisfies FrameMessage);
  const stops = [
    tellChanges(view, window, (shown) => {
      host.post({ ...head, type: 'dih:change', ...shown } satisfies FrameMessage);
    }),
    height.stop,
    tellSelection(explorer, (selected) => {
      host.post({ ...head, type: 'dih:select', selected } satisfies FrameMessage);
    }),
    tellProblems(explorer, settings.problems, (problems) => {
      host.post({ ...head, type: 'dih:error', problems } satisfies FrameMessage);
    }),
  ];
  window.addEventListener('message', onMessage);
  return {
    sendHeight: height.tell,
    close: () => {
      window.removeEventListener('message', onMessage);
      for (const stop of stops) stop();
    },
  };
}

/** Tells the page around that nothing can be shown. */
export function tellStartFailure(options: EmbedOptions, error: unknown, window: Window): void {
  const message = error instanceof Error ? error.message : String(error);
  const problems = [{ param: 'data', value: '', message: message.slice(0, LIMITS.value) }];
  hostOf(window)?.post({ ...headOf(options), type: 'dih:error', problems } satisfies FrameMessage);
}

function headOf({ id }: EmbedOptions): Pick<FrameMessage, 'v' | 'id'> {
  return { v: PROTOCOL_VERSION, id };
}

interface HeightTeller {
  readonly tell: (heightPx: number) => void;
  /** Again what was told last. */
  readonly repeat: () => void;
  readonly stop: () => void;
}

function heightTeller(host: HostWindow, finder: Explorer['finder'], options: EmbedOptions): HeightTeller {
  let lastPx: number | null = null;
  function post(height: number): void {
    host.post({ ...headOf(options), type: 'dih:height', height } satisfies FrameMessage);
    host.post({ 'datawrapper-height': { [options.id ?? NO_ID]: height } });
    host.post({ sentinel: 'amp', type: 'embed-size', height });
  }
  function tell(heightPx: number): void {
    // A host that changes the filter could else read a visitor's place off the number and the lines of the rows.
    const height = finder.answeredByVisitor ? steadyHeightPx(options, lastPx ?? 0) : Math.min(Math.ceil(heightPx), options.maxHeightPx);
    // The host answers with another height of the frame: whoever told the same again would never end.
    if (!options.autoHeight || height === lastPx) return;
    lastPx = height;
    post(height);
  }
  // Not only with the next change of the content, which may hang on what was answered.
  const stop = $effect.root(() => {
    $effect(() => {
      if (finder.answeredByVisitor && lastPx !== null) tell(lastPx);
    });
  });
  function repeat(): void {
    if (lastPx !== null) post(lastPx);
  }
  return { tell, repeat, stop };
}

function tellChanges(view: SharedView, window: Window, tell: (shown: SharedView['shown']) => void): () => void {
  let lastTold = JSON.stringify(view.shown);
  let timer: number | undefined;
  const stop = $effect.root(() => {
    $effect(() => {
      const { shown } = view;
      const told = JSON.stringify(shown);
      window.clearTimeout(timer);
      if (told !== lastTold) timer = window.setTimeout(() => (tell(shown), (lastTold = told)), CHANGE_DELAY_MS);
    });
  });
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}

function tellSelection(explorer: Explorer, tell: (selected: Explorer['selection']) => void): () => void {
  const keyOf = ({ selection }: Explorer) => (selection === null ? null : `${selection.type} ${selection.id}`);
  let lastTold = keyOf(explorer);
  return $effect.root(() => {
    $effect(() => {
      const key = keyOf(explorer);
      if (key !== lastTold) tell(explorer.selection);
      lastTold = key;
    });
  });
}

/** Each when it comes up; again if it had gone meanwhile. */
function tellProblems(explorer: Explorer, ofFlags: readonly QueryProblem[], tell: (problems: readonly Problem[]) => void): () => void {
  let present: readonly string[] = [];
  return $effect.root(() => {
    $effect(() => {
      const problems = [...[...ofFlags, ...explorer.problems].map(toProblem), ...(explorer.map.isLost ? [MAP_LOST] : [])];
      const fresh = problems.filter(({ message }) => !present.includes(message));
      present = problems.map(({ message }) => message);
      if (fresh.length > 0) tell(fresh.slice(0, LIMITS.entries));
    });
  });
}
