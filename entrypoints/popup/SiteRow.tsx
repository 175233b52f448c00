import { Switch } from '@/components/Switch';
import type { PageState } from '../contract/requests';
import type { ThisPage } from '../contract/thisPage';
import type { PopupWords } from './popupWords';

/** What the reader can do about the page in front of them. */
export interface SiteEvents {
  onSite: (on: boolean) => void;
  onRunOnce: () => void;
  onAllow: () => void;
}

/** Whether Randnotiz runs on this page, why not, and what to do about it. */
export function SiteRow(props: { page: ThisPage; on: boolean; texts: PopupWords } & SiteEvents) {
  const { page, on, texts } = props;
  if (page.is === 'closed') return <p class="state">{texts.closed}</p>;
  if (page.is === 'not-allowed') {
    return (
      <div class="state">
        <p>{texts.notAllowed}</p>
        <button type="button" class="button first" onClick={props.onAllow}>
          {texts.allow}
        </button>
      </div>
    );
  }
  const { host, entities } = page.overview;
  const state: PageState = on ? page.overview.state : 'off';
  if (state === 'off') return <p class="state">{texts.states.off}</p>;
  const runs = state === 'running' || state === 'restless';
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions, 0);
  return (
    <div class="state" role="status">
      <Switch
        checked={runs}
        onChange={props.onSite}
        hint={[runs && texts.found(entities.length, mentions), texts.states[state]].filter(Boolean).join(' ')}
      >
        {texts.here(host)}
      </Switch>
      {!runs && state !== 'site-off' && (
        <div class="buttons">
          <button type="button" class="button first" onClick={props.onRunOnce}>
            {texts.once}
          </button>
          <button type="button" class="button" onClick={() => props.onSite(true)}>
            {texts.always}
          </button>
        </div>
      )}
    </div>
  );
}
