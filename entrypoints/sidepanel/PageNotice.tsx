import type { PageState } from '../contract/requests';
import type { ThisPage } from '../contract/thisPage';
import type { PanelWords } from './panelWords';

/** What the reader can do about a page without a dossier. */
export interface NoticeEvents {
  onAllow: () => void;
  onRunOnce: () => void;
  onAlways: () => void;
}

/** Why there is no dossier, in the words of the popup, and what to do about it. `null` where there is one. */
export function noticeOf(page: ThisPage | undefined, on: boolean): Notice | null {
  if (!page) return { why: 'reading' };
  if (page.is !== 'read') return { why: page.is };
  const state: PageState = on ? page.overview.state : 'off';
  if (state !== 'running' && state !== 'restless') return { why: 'state', state };
  return page.overview.entities.length === 0 ? { why: 'nothing' } : null;
}

type Notice =
  | { why: 'reading' | 'closed' | 'not-allowed' | 'nothing' }
  | { why: 'state'; state: Exclude<PageState, 'running' | 'restless'> };

export function PageNotice({
  notice,
  texts,
  ...events
}: { notice: Notice; texts: PanelWords } & NoticeEvents) {
  return (
    <div class="notice">
      <p>{textOf(notice, texts)}</p>
      {notice.why === 'not-allowed' && (
        <button type="button" class="button first" onClick={events.onAllow}>
          {texts.allow}
        </button>
      )}
      {notice.why === 'state' && notice.state !== 'off' && (
        <div class="buttons">
          {notice.state !== 'site-off' && (
            <button type="button" class="button first" onClick={events.onRunOnce}>
              {texts.once}
            </button>
          )}
          <button type="button" class="button" onClick={events.onAlways}>
            {texts.always}
          </button>
        </div>
      )}
    </div>
  );
}

function textOf(notice: Notice, texts: PanelWords): string {
  switch (notice.why) {
    case 'state':
      return texts.states[notice.state];
    case 'nothing':
      return texts.found(0, 0);
    case 'not-allowed':
      return texts.notAllowed;
    default:
      return texts[notice.why];
  }
}
