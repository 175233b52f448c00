import type { Dossier } from '@/knowledge/dossier';
import type { Language } from '@/knowledge/entity';
import { type AboutPage, pageLine } from './aboutPage';
import { DossierView } from './DossierView';
import type { DossierReading } from './dossierReading';
import type { EntryEvents } from './EntryGroups';
import { type NoticeEvents, type noticeOf, PageNotice } from './PageNotice';
import { panelWords } from './panelWords';
import { type Copied, TakeAlong } from './TakeAlong';
import type { Dialect } from './textDialects';

export interface PanelViewProps extends EntryEvents, NoticeEvents {
  /** Of our screens; the dossier is in that of cards. */
  language: Language;
  notice: ReturnType<typeof noticeOf>;
  about: AboutPage | null;
  /** `undefined`: on its way. */
  dossier: Dossier | 'broken' | undefined;
  reading: DossierReading | null;
  /** How often each entity stands on the page. */
  mentions: ReadonlyMap<string, number>;
  /** What is to be said of a page besides that it has a dossier; '' for nothing. */
  remark: string;
  copied: Copied;
  onCopy: (dialect: Dialect) => void;
  onPrint: () => void;
  onAsTab?: (() => void) | undefined;
}

/** The side panel: the dossier of the page in front of the reader, or why there is none. */
export function PanelView(props: PanelViewProps) {
  const { language, notice, about, dossier, reading } = props;
  const texts = panelWords[language];
  const isThere = !notice && dossier !== undefined && dossier !== 'broken' && reading !== null;
  const count = [...props.mentions.values()].reduce((sum, mentions) => sum + mentions, 0);
  return (
    <>
      <header class="top">
        <h1>{texts.title}</h1>
        {about && (
          <>
            {about.title && <p class="page-title">{about.title}</p>}
            <p class="page-line">{pageLine(about, language)}</p>
            <p class="page-line address">{about.address}</p>
          </>
        )}
      </header>
      <main lang={isThere ? reading.language : undefined}>
        {/* Always there, so that what comes into it is read out. */}
        <div role="status" class={notice || dossier === 'broken' ? '' : 'count'}>
          {notice && <PageNotice {...props} notice={notice} texts={texts} />}
          {!notice && dossier === 'broken' && <p class="notice">{texts.broken}</p>}
          {isThere &&
            [reading.texts.found(props.mentions.size, count), props.remark].filter(Boolean).join(' ')}
        </div>
        {isThere && (
          <>
            <DossierView {...props} dossier={dossier} reading={reading} />
            <TakeAlong {...props} texts={reading.texts} />
          </>
        )}
      </main>
    </>
  );
}
