import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { KnowledgeCard } from '@/components/KnowledgeCard';
import { useWatched } from '@/components/useWatched';
import type { CardContent } from '@/knowledge/cardContent';
import type { Language } from '@/knowledge/entity';
import { openSearch } from '@/knowledge/search';
import { ask, askPage } from '../contract/ask';
import { readCatalogue, watchCatalogue } from '../contract/catalogueNow';
import { takeLookUp } from '../contract/lookUp';
import { changeSettings, readSettings, watchSettings } from '../contract/settingsStore';
import { useThisPage } from '../contract/useThisPage';
import { WEB } from '../contract/web';
import { groupEntities, groupHits } from './groupEntities';
import { openDossier } from './openDossier';
import { openOnPage } from './openOnPage';
import { PopupView } from './PopupView';
import { popupWords } from './popupWords';

/** The popup, connected: settings, page and background in, what the reader does out. */
export function App({ language }: { language: Language }) {
  const settings = useWatched(readSettings, watchSettings);
  const catalogue = useWatched(readCatalogue, watchCatalogue);
  const [page, refresh] = useThisPage();
  const [query, setQuery] = useState('');
  const [card, setCard] = useState<CardContent | null>(null);
  const entries = useMemo(() => (catalogue === 'broken' ? [] : (catalogue?.entities ?? [])), [catalogue]);
  const search = useMemo(() => openSearch(entries), [entries]);

  useEffect(() => void takeLookUp().then(setQuery), []);

  // Drawn once everything is known: a popup that grows under the pointer makes readers miss.
  if (!settings || !catalogue || !page) return null;

  const texts = popupWords[language];
  const cardLanguage = settings.language === 'page' ? language : settings.language;
  const here = settings.on && page.is === 'read' ? page.overview.entities : [];

  async function showCard(id: string): Promise<void> {
    setCard(await ask('card', { id, onPage: here.map((entity) => entity.id) }));
  }

  async function choose(id: string): Promise<void> {
    if (page && (await openOnPage(page, id))) window.close();
    else await showCard(id);
  }

  if (card) {
    return (
      <KnowledgeCard
        content={card}
        language={cardLanguage}
        backLabel={texts.back}
        onBack={() => setCard(null)}
        onFollow={showCard}
      />
    );
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = query.trim()
    ? groupHits(search(query, language), here, language)
    : groupEntities(here, byId, language, texts.groups);
  return (
    <PopupView
      texts={texts}
      on={settings.on}
      page={page}
      query={query}
      list={catalogue === 'broken' ? 'broken' : found}
      onOn={(on) => changeSettings({ on })}
      onSite={async (on) => {
        if (page.is !== 'read') return;
        const { host } = page.overview;
        await changeSettings(({ sites }) => ({ sites: { ...sites, [host]: on ? 'on' : 'off' } }));
      }}
      onRunOnce={async () => {
        if (page.is === 'read') await askPage(page.tabId, 'runOnce', null);
        refresh();
      }}
      onAllow={async () => {
        await browser.permissions.request(WEB);
        refresh();
      }}
      onQuery={setQuery}
      onChoose={choose}
      onDossier={async () => {
        if (page.is === 'read') await openDossier(page);
        window.close();
      }}
      onOptions={async () => {
        await browser.runtime.openOptionsPage();
        window.close();
      }}
    />
  );
}
