import { DENSITIES, type Density } from '@/knowledge/mention';

/** Where marks appear by themselves. */
export const PLACES = ['news', 'everywhere', 'listed', 'asked'] as const;
export type Place = (typeof PLACES)[number];

export const MARK_STYLES = ['underline', 'tint', 'margin', 'onKey', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Everything the reader can choose. Kept in `storage.local`, only what differs from `DEFAULTS`. */
export interface Settings {
  on: boolean;
  /** `news`: pages that say they are articles, and known news sites. `asked`: only after a click in the popup. */
  where: Place;
  /** The reader's word for single sites, by host; it covers the host's subdomains and beats `where`. */
  sites: Readonly<Record<string, 'on' | 'off'>>;
  /** `margin`: ticks beside the text only. `onKey`: nothing until the reader presses the key `show-marks`. */
  markStyle: MarkStyle;
  /** Ticks beside the scrollbar, at the height of each mark; style `margin` has them anyway. */
  strip: boolean;
  density: Density;
  /** `rest`: the pointer resting on a mark opens its card. `click`: only a click does. */
  openOn: 'rest' | 'click';
  /** How long the pointer rests before the card opens. Milliseconds, 0 to 1,500. */
  dwellMs: number;
  /** How long a card stays when the pointer has left it. Milliseconds, 150 to 1,500. */
  graceMs: number;
  /** Language of cards. `page`: the page's, if we write it, else the browser's. */
  language: 'page' | 'de' | 'en';
  /** Ids of packs switched off. */
  packsOff: readonly string[];
  /** Ids of entities the reader knows: found and listed, marked nowhere. The latest last. */
  known: readonly string[];
}

/** 300 ms: between Page Previews (500) and Yomitan (20); our cards need no network, so the wait only tells intent. */
const DEFAULT_DWELL_MS = 300;
export const MAX_DWELL_MS = 1500;

/** 300 ms: time enough to come back. As Wikipedia's Popups. */
const DEFAULT_GRACE_MS = 300;
/** Less than this does not reach from a word to its card. */
export const MIN_GRACE_MS = 150;
export const MAX_GRACE_MS = 1500;

export const DEFAULTS: Settings = {
  on: true,
  where: 'news',
  sites: {},
  markStyle: 'underline',
  strip: false,
  density: 'normal',
  openOn: 'rest',
  dwellMs: DEFAULT_DWELL_MS,
  graceMs: DEFAULT_GRACE_MS,
  language: 'page',
  packsOff: [],
  known: [],
};

/** The key in `storage.local`. */
export const SETTINGS_KEY = 'settings';

type Stored = Record<string, unknown>;

/**
 * Step n turns stored settings of version n into version n + 1. Steps are added, never edited;
 * `tests/fixtures/settings/` keeps a sample of every version.
 */
const STEPS: readonly ((old: Stored) => Stored)[] = [];
export const SETTINGS_VERSION = STEPS.length;

/**
 * Reads stored settings of any version. Never throws: a field that makes no sense counts as not
 * set, alone.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULTS;
  const version = typeof stored.version === 'number' ? stored.version : 0;
  const now = STEPS.slice(version).reduce((old, step) => step(old), stored);
  return {
    on: typeof now.on === 'boolean' ? now.on : DEFAULTS.on,
    where: oneOf(PLACES, now.where, DEFAULTS.where),
    sites: isRecord(now.sites) ? sensibleSites(now.sites) : DEFAULTS.sites,
    markStyle: oneOf(MARK_STYLES, now.markStyle, DEFAULTS.markStyle),
    strip: oneOf([true, false], now.strip, DEFAULTS.strip),
    density: oneOf(DENSITIES, now.density, DEFAULTS.density),
    openOn: oneOf(['rest', 'click'], now.openOn, DEFAULTS.openOn),
    dwellMs: within(0, MAX_DWELL_MS, now.dwellMs, DEFAULTS.dwellMs),
    graceMs: within(MIN_GRACE_MS, MAX_GRACE_MS, now.graceMs, DEFAULTS.graceMs),
    language: oneOf(['page', 'de', 'en'], now.language, DEFAULTS.language),
    packsOff: onlyTexts(now.packsOff),
    known: onlyTexts(now.known),
  };
}

// By hand, not by schema: every page pays for these bytes, and Valibot's would be six times as many.

function oneOf<Value>(allowed: readonly Value[], value: unknown, otherwise: Value): Value {
  return allowed.find((one) => one === value) ?? otherwise;
}

function onlyTexts(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** One garbled entry must not take the reader's whole list with it. */
function sensibleSites(sites: Stored): Settings['sites'] {
  const sensible: Record<string, 'on' | 'off'> = {};
  for (const [host, word] of Object.entries(sites))
    if (word === 'on' || word === 'off') sensible[host] = word;
  return sensible;
}

function within(least: number, most: number, value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : otherwise;
}

/** What to store: the version, and only the fields that differ from `DEFAULTS`. */
export function differences(settings: Settings): Stored {
  const changed = Object.entries(settings).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[field as keyof Settings]),
  );
  return { version: SETTINGS_VERSION, ...Object.fromEntries(changed) };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
