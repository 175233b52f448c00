import { type Browser, browser } from 'wxt/browser';
import { parsePageAsk } from './parsePageAsk';
import type { Answer, Ask, BackgroundRequests, PageRequests } from './requests';

/**
 * How one program asks another. An ask travels as a letter, its answer comes back as a reply:
 * `{ answer }`, or `{ error }` with the reason in words, which becomes an `Error` at the asker. So
 * an asker gets what it asked for or an error, never a silent `undefined`.
 */
interface Letter {
  to: Door;
  name: string;
  ask: unknown;
}

type Reply = { answer: unknown } | { error: string };

/** The two programs that answer. Letters to the other one are left alone. */
type Door = 'background' | 'page';

/** Who asks: its tab and frame, where it has one. */
export type Sender = Browser.runtime.MessageSender;

/** One function for each ask: what was asked (already parsed) in, the answer out. */
export type Answers<Requests> = {
  [Name in keyof Requests]: (
    ask: Ask<Requests, Name>,
    sender: Sender,
  ) => Promise<Answer<Requests, Name>> | Answer<Requests, Name>;
};

/** For each ask: from what came in to what may be asked. Throws where it makes no sense. */
export type Parsers<Requests> = { [Name in keyof Requests]: (raw: unknown) => Ask<Requests, Name> };

/**
 * Asks the background.
 *
 * @throws {Error} If the background failed, or nobody answered (the extension was updated).
 */
export async function ask<Name extends keyof BackgroundRequests & string>(
  name: Name,
  what: Ask<BackgroundRequests, Name>,
): Promise<Answer<BackgroundRequests, Name>> {
  const letter: Letter = { to: 'background', name, ask: what };
  return opened(letter, await browser.runtime.sendMessage(letter));
}

/**
 * Asks the top frame of a tab.
 *
 * @throws {Error} If the page failed, or has no page script: browser pages, stores, PDF viewers.
 */
export async function askPage<Name extends keyof PageRequests & string>(
  tabId: number,
  name: Name,
  what: Ask<PageRequests, Name>,
): Promise<Answer<PageRequests, Name>> {
  const letter: Letter = { to: 'page', name, ask: what };
  return opened(letter, await browser.tabs.sendMessage(tabId, letter, { frameId: 0 }));
}

/**
 * Answers letters to the background.
 *
 * @param parsers `parseAsk.ts`; handed in, so that its schemas reach no other bundle.
 * @returns Stops answering.
 */
export function answerBackground(
  parsers: Parsers<BackgroundRequests>,
  answers: Answers<BackgroundRequests>,
): () => void {
  return listen('background', parsers, answers);
}

/** Answers letters to this page. @returns Stops answering. */
export function answerPage(answers: Answers<PageRequests>): () => void {
  return listen('page', parsePageAsk, answers);
}

/**
 * Learns of letters to the background as they pass: pages of the extension hear them too, and leave them
 * to be answered.
 *
 * @returns Stops listening.
 */
export function overhear(
  name: keyof BackgroundRequests & string,
  listener: (sender: Sender) => void,
): () => void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    if (isLetter(message) && message.to === 'background' && message.name === name) listener(sender);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

function listen<Requests>(door: Door, parsers: Parsers<Requests>, answers: Answers<Requests>): () => void {
  async function answer<Name extends keyof Requests>(
    name: Name,
    raw: unknown,
    sender: Sender,
  ): Promise<Reply> {
    try {
      return { answer: await answers[name](parsers[name](raw), sender) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
  // `undefined` leaves a letter to others, `true` keeps the way back open. Not by promise: page.js goes
  // without the polyfill that makes promises work in every Chromium.
  const onMessage = (message: unknown, sender: Sender, reply: (answer: Reply) => void): true | undefined => {
    if (!isLetter(message) || message.to !== door || !isNameIn(answers, message.name)) return undefined;
    // An asker that has gone meanwhile hears nothing, and the page's console must not either.
    answer(message.name, message.ask, sender)
      .then(reply)
      .catch(() => undefined);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** The one place where an answer is taken at its type: both ends are ours and built together. */
function opened<Given>({ to, name }: Letter, reply: Reply | undefined): Given {
  if (reply && 'answer' in reply) return reply.answer as Given;
  throw new Error(
    reply ? `${to} could not answer "${name}": ${reply.error}` : `${to} did not answer "${name}"`,
  );
}

function isLetter(message: unknown): message is Letter {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message;
}

function isNameIn<Named extends object>(answers: Named, name: PropertyKey): name is keyof Named {
  return Object.hasOwn(answers, name);
}
