// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '@/entrypoints/contract/requests';
import type { ThisPage } from '@/entrypoints/contract/thisPage';
import { noticeOf } from '@/entrypoints/sidepanel/PageNotice';
import { PanelView, type PanelViewProps } from '@/entrypoints/sidepanel/PanelView';

afterEach(cleanup);

function show(page: ThisPage | undefined, more: Partial<PanelViewProps> = {}) {
  const events = {
    onOpen: vi.fn(),
    onShow: vi.fn(),
    onPoint: vi.fn(),
    onAllow: vi.fn(),
    onRunOnce: vi.fn(),
    onAlways: vi.fn(),
    onCopy: vi.fn(),
    onPrint: vi.fn(),
  };
  render(
    <PanelView
      language="de"
      notice={noticeOf(page, true)}
      about={null}
      dossier={undefined}
      reading={null}
      mentions={new Map()}
      remark=""
      copied="not-yet"
      {...events}
      {...more}
    />,
  );
  return events;
}

function read(state: PageState, ids: string[] = []): ThisPage {
  const entities = ids.map((id) => ({ id, mentions: 1, look: 'ordinary' as const }));
  return {
    is: 'read',
    tabId: 1,
    windowId: 1,
    title: 'Nachricht',
    address: 'https://newsflash24.de/1',
    overview: { host: 'newsflash24.de', state, date: null, entities },
  };
}

const WHY: { given: string; page: ThisPage | undefined; says: RegExp; buttons: string[] }[] = [
  { given: 'a page that is not read yet', page: undefined, says: /wird gelesen/, buttons: [] },
  { given: 'a page closed to extensions', page: { is: 'closed' }, says: /Browserseiten/, buttons: [] },
  { given: 'no access', page: { is: 'not-allowed' }, says: /erlaubt/, buttons: ['Zugriff erlauben'] },
  { given: 'everything off', page: read('off'), says: /überall ausgeschaltet/, buttons: [] },
  {
    given: 'the site off',
    page: read('site-off'),
    says: /Auf dieser Website ausgeschaltet/,
    buttons: ['Auf dieser Website immer'],
  },
  {
    given: 'no article',
    page: read('not-news'),
    says: /Nicht als Nachrichtenartikel erkannt/,
    buttons: ['Hier einmal ausführen', 'Auf dieser Website immer'],
  },
  { given: 'nothing known on it', page: read('running'), says: /wozu etwas vorliegt/, buttons: [] },
];
test.each(WHY)(
  'given $given, the panel says why there is no dossier, and what to do',
  ({ page, says, buttons }) => {
    show(page);
    expect(screen.getByRole('status').textContent).toMatch(says);
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
  },
);

describe('what can be done', () => {
  test('is told', () => {
    const { onRunOnce, onAlways } = show(read('not-news'));
    fireEvent.click(screen.getByRole('button', { name: 'Hier einmal ausführen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Auf dieser Website immer' }));
    expect([onRunOnce.mock.calls.length, onAlways.mock.calls.length]).toEqual([1, 1]);
  });
});

test('knowledge that could not be read is said to be broken', () => {
  show(read('running', ['krim']), { dossier: 'broken' });
  expect(screen.getByRole('status').textContent).toMatch(/ließ sich nicht laden/);
});

test('while the dossier is on its way nothing is claimed', () => {
  show(read('running', ['krim']));
  expect(screen.getByRole('status').textContent).toBe('');
});
