import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { KnowledgeCard } from '@/components/KnowledgeCard';
import { useWatched } from '@/components/useWatched';
import type { CardContent } from '@/knowledge/cardContent';
import { today } from '@/knowledge/date';
import type { Language } from '@/knowledge/entity';
import { ask, askPage } from '../contract/ask';
import { changeSettings, readSettings, watchSettings } from '../contract/settingsStore';
import { WEB } from '../contract/thisPage';
import { useThisPage } from '../contract/useThisPage';
import { dossierReading } from './dossierReading';
import { dossierText } from './dossierText';
import { noticeOf } from './PageNotice';
import { PanelView } from './PanelView';
import { panelWords } from './panelWords';
import type { Copied } from './TakeAlong';
import { type Dialect, textDialects } from './textDialects';
import { useDossier } from './useDossier';
import { usePanelLine } from './usePanelLine';

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
  const [trail, setTrail] = useState<CardContent[]>([]);
  const [copied, setCopied] = useState<Copied>('not-yet');
  const leftAt = useRef<string | null>(null);
  const card = trail.at(-1);

  const tabOfTrail = page?.is === 'read' ? `${page.tabId} ${page.address}` : null;
  // A card opened for another page would name what does not stand on this one.
  useEffect(() => setTrail([]), [tabOfTrail]);
  useEffect(() => showLit(lit), [lit]);

  const back = useCallback(() => setTrail((now) => now.slice(0, -1)), []);
  useEffect(() => {
    if (!card) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') back();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [card, back]);
  useEffect(() => {
    if (card || !leftAt.current) return;
    nameOf(leftAt.current)?.focus();
    leftAt.current = null;
  }, [card]);

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

  async function open(id: string): Promise<void> {
    const content = await ask('card', { id, onPage: here.map((entity) => entity.id) });
    if (!content) return;
    if (trail.length === 0) leftAt.current = id;
    setTrail((now) => [...now, content]);
    scrollTo({ top: 0, behavior: 'instant' });
  }

  async function copy(dialect: Dialect): Promise<void> {
    if (!about || !reading || !dossier || dossier === 'broken') return;
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
            trail.length > 1
              ? (reading?.words.card.backTo(trail.at(-2)?.entity.label[cardLanguage] ?? '') ?? texts.back)
              : texts.back
          }
          onBack={back}
          onFollow={open}
        />
      </main>
    );
  }
  return (
    <PanelView
      texts={texts}
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
      onPoint={(id) => {
        setLit(id);
        pointOnPage(id);
      }}
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

/** Brings the entry of a mark pointed at on the page into view; an entry pointed at here is in view already. */
function showLit(id: string | null): void {
  if (id !== null) nameOf(id)?.closest('li')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function nameOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .name`);
}
