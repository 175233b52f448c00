import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_PORT } from '@/entrypoints/contract/panelLine';
import { answerPanels } from '@/entrypoints/page/panelLine';

/** One end of a port, as the page sees it. */
function panel(name = PANEL_PORT) {
  const heard: ((said: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  return {
    name,
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (said: unknown) => void) => heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
    says: (said: unknown) => {
      for (const listener of heard) listener(said);
    },
    leaves: () => {
      for (const listener of gone) listener();
    },
  };
}

let calls: (port: ReturnType<typeof panel>) => void;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    calls = listener as unknown as typeof calls;
  });
  vi.spyOn(browser.runtime.onConnect, 'removeListener').mockImplementation(() => undefined);
});

describe('a page and the side panels that show it', () => {
  test('says what is pointed at, once each, and only to those that listen', () => {
    const { tell } = answerPanels(vi.fn());
    const [ours, other] = [panel(), panel('something else')];
    tell('krim');
    calls(ours);
    calls(other);
    for (const id of ['putin', 'putin', null]) tell(id);
    expect(ours.postMessage.mock.calls).toEqual([['putin'], [null]]);
    expect(other.postMessage).not.toHaveBeenCalled();
  });

  test('lights what a panel points at, until it goes', () => {
    const light = vi.fn();
    answerPanels(light);
    const ours = panel();
    calls(ours);
    ours.says('krim');
    ours.says({ id: 'no id' });
    ours.says('putin');
    ours.leaves();
    expect(light.mock.calls).toEqual([['krim'], [null], ['putin'], [null]]);
  });

  test('hangs up when the page program goes', () => {
    const { hangUp } = answerPanels(vi.fn());
    const ours = panel();
    calls(ours);
    hangUp();
    expect(ours.disconnect).toHaveBeenCalledTimes(1);
  });
});
