import { render } from 'preact';
import cardCss from '@/components/card.css?inline';
import actionsCss from '@/components/cardActions.css?inline';
import type { CardActs } from '@/components/cardActs';
import { HoverCard, type HoverCardProps } from '@/components/HoverCard';
import themeCss from '@/components/theme.css?inline';
import type { Language } from '@/knowledge/entity';
import type { Why } from '@/knowledge/mention';

/** What the run asks of the page: these cards, in this light. */
export interface Wall {
  cards: HoverCardProps['content'][];
  theme: 'light' | 'dark';
  language: Language;
  /** Everything a card has, as after a press on "More". */
  whole: boolean;
  /** With the answer to why its word is marked: the end of each card. */
  why: boolean;
  /** With everything that can be done with a card. */
  acts: boolean;
  /** As a sheet on a narrow screen. */
  sheet: boolean;
}

const WALL_CSS = `
  body { margin: 0; }
  main { background: light-dark(#dfe1e4, #0b0c0e); padding: 24px; min-height: 100vh; box-sizing: border-box; }
  .wall { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
  .sheet.wall { display: grid; gap: 12px; }
  main:has(.sheet) { padding: 0; }
  .whole.wall { display: block; columns: 372px; column-gap: 24px; }
  .whole .card { max-height: none; break-inside: avoid; margin-bottom: 24px; }
`;

const ARTICLE_DATE = '2025-03-18';
/** One that is long in both sentences. */
const WHY: Why = {
  name: 'Autonome Republik Krim',
  form: 'respelled',
  evidence: 'other-name',
  score: 0.4,
};
const nothing = () => {};
const ACTS: CardActs = {
  ...{ host: 'zeitung.example', pageLanguage: 'de', version: '0.1.0', isKnown: false, isWrong: false },
  copy: async () => undefined,
  onKnown: async () => undefined,
  onWrong: nothing,
  onLeaveSite: async () => undefined,
};

/** Hangs cards on the wall. */
async function hang({ cards, theme, language, whole, why, acts, sheet }: Wall): Promise<void> {
  document.documentElement.lang = language;
  document.body.replaceChildren();
  const main = document.createElement('main');
  main.dataset.theme = theme;
  document.body.append(main);
  render(
    <div class={['wall', sheet && 'sheet', whole && 'whole'].filter(Boolean).join(' ')}>
      {cards.map((content, i) => (
        <HoverCard
          key={typeof content === 'string' ? content : content.entity.id}
          content={content}
          language={language}
          articleDate={ARTICLE_DATE}
          // As on a page: a card reached from another has no word of its own.
          why={i % 5 === 2 ? null : WHY}
          acts={{ ...ACTS, isKnown: i % 5 === 3 }}
          pinned={i % 5 === 1}
          back={i % 5 === 2 ? { de: 'Krim-Anerkennung', en: 'Recognition of Crimea' } : null}
          onClose={nothing}
          onPin={nothing}
          onBack={nothing}
          onFollow={nothing}
        />
      ))}
    </div>,
    main,
  );
  if (whole) for (const more of main.querySelectorAll<HTMLElement>('.more')) more.click();
  if (why) for (const question of main.querySelectorAll<HTMLElement>('.why summary')) question.click();
  if (acts) {
    for (const open of main.querySelectorAll<HTMLElement>('.actions .open')) open.click();
    await new Promise(requestAnimationFrame);
    for (const report of main.querySelectorAll<HTMLElement>('.act button[aria-expanded]')) report.click();
  }
  await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
}

const style = document.createElement('style');
style.textContent = themeCss + cardCss + actionsCss + WALL_CSS;
document.head.append(style);
Object.assign(globalThis, { hang });
