import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { KnowledgeCard } from '@/components/KnowledgeCard';
import { useWatched } from '@/components/useWatched';
import { today } from '@/knowledge/date';
import type { Language } from '@/knowledge/entity';
import { ask, askPage } from '../contract/ask';
import { changeSettings, readSettings, watchSettings } from '../contract/settingsStore';
import { useThisPage } from '../contract/useThisPage';
import { WEB } from '../contract/web';
import { dossierReading } from './dossierReading';
import { dossierText } from './dossierText';
import { bringIntoView } from './entryElements';
import { noticeOf } from './PageNotice';
import { PanelView } from './PanelView';
import { panelWords } from './panelWords';
import type { Copied } from './TakeAlong';
import { type Dialect, textDialects } from './textDialects';
import { useDossier } from './useDossier';
import { usePanelLine } from './usePanelLine';
import { useTrail } from './useTrail';

/**
 * The side panel, connected: page, settings and background in, what the reader does out.
 *
 * @param ofTab The tab to stay with; `null`: it follows the active one.
 */
export function App({ language, ofTab }: { language: Language; ofTab: number | null }) {
  const settings = useWatched(readSettings, watchSettings);
  const [page, refresh] = useThisPage(ofTab);
  const dossier = useDossier(page);
  const [lit, setLit] = useState<string | null>(null);
  const pointOnPage = usePanelLine(page, setLit);
  const [copied, setCopied] = useState<Copied>('not-yet');
  const { card, before, ...trail } = useTrail(page?.is === 'read' ? `${page.tabId} ${page.address}` : null);

  // As a tab, and on paper: which page it is about.
  const title =
    page?.is === 'read'
      ? panelWords[language].titleOf(page.title || page.overview.host)
      : panelWords[language].title;
  useEffect(() => {
    if (lit !== null) bringIntoView(lit);
  }, [lit]);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const cardLanguage = !settings || settings.language === 'page' ? language : settings.language;
  const date = page?.is === 'read' ? page.overview.date : null;
  const reading = useMemo(
    () =>
      dossier === undefined || dossier === 'broken' ? null : dossierReading(dossier, cardLanguage, date, lit),
    [dossier, cardLanguage, date, lit],
  );
  if (!settings) return null;

  const texts = panelWords[language];
  const here = page?.is === 'read' ? page.overview.entities : [];
  const about =
    page?.is === 'read' ? { title: page.title, host: page.overview.host, address: page.address, date } : null;

  function point(id: string | null): void {
    setLit(id);
    pointOnPage(id);
  }

  async function open(id: string): Promise<void> {
    const content = await ask('card', { id, onPage: here.map((entity) => entity.id) });
    if (!content) return;
    point(id);
    trail.open(content);
  }

  async function copy(dialect: Dialect): Promise<void> {
    if (!about || !reading || !dossier || dossier === 'broken') return;
    setCopied('not-yet');
    const text = dossierText(dossier, about, reading, textDialects[dialect], today());
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => 'yes',
        () => 'no',
      ),
    );
  }

  if (card) {
    return (
      <main>
        <h1 class="unseen">{texts.title}</h1>
        <KnowledgeCard
          content={card}
          language={cardLanguage}
          articleDate={date}
          backLabel={
            before && reading ? reading.words.card.backTo(before.entity.label[cardLanguage]) : texts.back
          }
          onBack={trail.back}
          onFollow={open}
        />
      </main>
    );
  }
  return (
    <PanelView
      language={language}
      notice={noticeOf(page, settings.on)}
      about={about}
      dossier={dossier}
      reading={reading}
      mentions={new Map(here.map(({ id, mentions }) => [id, mentions]))}
      remark={page?.is === 'read' ? panelWords[cardLanguage].states[page.overview.state] : ''}
      copied={copied}
      onOpen={open}
      onShow={async (id) => {
        if (page?.is === 'read') await askPage(page.tabId, 'show', { id });
        if (ofTab !== null) await browser.tabs.update(ofTab, { active: true });
      }}
      onPoint={point}
      onAllow={async () => {
        await browser.permissions.request(WEB);
        refresh();
      }}
      onRunOnce={async () => {
        if (page?.is === 'read') await askPage(page.tabId, 'runOnce', null);
        refresh();
      }}
      onAlways={async () => {
        if (!about) return;
        await changeSettings(({ sites }) => ({ sites: { ...sites, [about.host]: 'on' } }));
      }}
      onCopy={copy}
      onPrint={() => print()}
      onAsTab={
        ofTab === null && page?.is === 'read'
          ? () => browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${page.tabId}`) })
          : undefined
      }
    />
  );
}
