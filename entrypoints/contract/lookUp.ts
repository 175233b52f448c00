import { browser } from 'wxt/browser';

const KEY = 'lookUp';

/** A whole selected page is no query. UTF-16 code units. */
const LONGEST_QUERY = 100;

/** Leaves words for the popup to search for when it opens. Kept in memory only. */
export async function leaveLookUp(selected: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: selected.trim().slice(0, LONGEST_QUERY) });
}

/** What was left to search for, once; '' for nothing. */
export async function takeLookUp(): Promise<string> {
  const { [KEY]: left } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof left === 'string' ? left : '';
}
