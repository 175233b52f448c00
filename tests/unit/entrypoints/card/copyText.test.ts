// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyText } from '@/entrypoints/card/copyText';

let inside: HTMLElement;
let shadow: ShadowRoot;

beforeEach(() => {
  const host = document.createElement('div');
  shadow = host.attachShadow({ mode: 'closed' });
  inside = document.createElement('div');
  shadow.append(inside);
  document.body.append(host);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A browser with or without a clipboard, and with or without the old way to it. */
function browserWith({
  clipboard,
  oldWay,
}: {
  clipboard?: (text: string) => Promise<void>;
  oldWay: boolean;
}) {
  const asked: string[] = [];
  vi.stubGlobal('navigator', { clipboard: clipboard && { writeText: clipboard } });
  document.execCommand = (command) => {
    asked.push(command);
    return oldWay;
  };
  return asked;
}

describe('copying a text', () => {
  test('goes through the clipboard where there is one', async () => {
    const writeText = vi.fn(async () => undefined);
    const asked = browserWith({ clipboard: writeText, oldWay: true });
    await copyText('Karte', inside);
    expect(writeText).toHaveBeenCalledWith('Karte');
    expect(asked).toEqual([]);
  });

  const REFUSED = async () => {
    throw new DOMException('no', 'NotAllowedError');
  };
  test.each([
    ['there is none, as on plain http', {}],
    ['the page forbids it', { clipboard: REFUSED }],
  ])('goes the old way where %s, and leaves nothing behind', async (_, has) => {
    const asked = browserWith({ ...has, oldWay: true });
    await copyText('Karte', inside);
    expect(asked).toEqual(['copy']);
    expect([...shadow.children]).toEqual([inside]);
  });

  test('fails where neither way is open', async () => {
    browserWith({ oldWay: false });
    await expect(copyText('Karte', inside)).rejects.toThrow('does not let this page copy');
  });
});
