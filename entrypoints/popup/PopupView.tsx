import { type EntityGroup, EntityList } from '@/components/EntityList';
import { SearchBox } from '@/components/SearchBox';
import { Switch } from '@/components/Switch';
import type { ThisPage } from '../contract/thisPage';
import type { PopupWords } from './popupWords';
import { type SiteEvents, SiteRow } from './SiteRow';

export interface PopupViewProps extends SiteEvents {
  texts: PopupWords;
  on: boolean;
  page: ThisPage;
  query: string;
  /** What stands on the page, or was searched for; `broken` where the knowledge could not be read. */
  list: readonly EntityGroup[] | 'broken';
  onOn: (on: boolean) => void;
  onQuery: (query: string) => void;
  onChoose: (id: string) => void;
  onDossier: () => void;
  onOptions: () => void;
}

/** The popup: on or off, here or not, what was found, and search in all that is known. */
export function PopupView(props: PopupViewProps) {
  const { texts, list, query } = props;
  return (
    <>
      <header class="top">
        <h1 class="unseen">{texts.on}</h1>
        <Switch checked={props.on} onChange={props.onOn}>
          <b>{texts.on}</b>
        </Switch>
      </header>
      <main>
        <SiteRow {...props} />
        <div class="find">
          <SearchBox label={texts.search} value={query} onInput={props.onQuery} />
        </div>
        {hasDossier(props) && (
          <div class="dossier">
            <button type="button" class="button" onClick={props.onDossier}>
              {texts.dossier}
            </button>
          </div>
        )}
        {list === 'broken' ? (
          <p class="state">{texts.broken}</p>
        ) : (
          <EntityList groups={list} texts={texts.list} onChoose={props.onChoose} />
        )}
        <p class={query.trim() && list.length === 0 ? 'state' : 'unseen'} role="status">
          {query.trim() && list !== 'broken' ? hitsInWords(list, query.trim(), texts) : ''}
        </p>
      </main>
      <footer>
        <span>{texts.privacy}</span>
        <button type="button" onClick={props.onOptions}>
          {texts.options}
        </button>
      </footer>
    </>
  );
}

/** There is one where something was found; a search is about other things. */
function hasDossier({ on, page, query }: PopupViewProps): boolean {
  return on && !query.trim() && page.is === 'read' && page.overview.entities.length > 0;
}

function hitsInWords(list: readonly EntityGroup[], query: string, texts: PopupWords): string {
  const count = list.reduce((sum, { entities }) => sum + entities.length, 0);
  return count === 0 ? texts.noHits(query) : texts.hits(count);
}
