import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { today } from '@/knowledge/date';
import { answerBackground } from '../contract/ask';
import { parseAsk } from '../contract/parseAsk';
import { readSettings } from '../contract/settingsStore';
import { bundledKnowledge } from './bundledKnowledge';
import { dossierAnswer } from './dossierAnswer';
import { enterOpenTabs } from './enterOpenTabs';
import { frameAnswers } from './frameAnswers';
import { knowledgeAnswers } from './knowledgeAnswers';
import { createMenu, lookUp, MENU_ID } from './lookUp';
import { pressOnPage } from './pressOnPage';
import { toggleSite } from './toggleSite';
import { welcome } from './welcome';

/** Listeners are registered at once and in one go: a worker is woken only for what it listens to. */
export default defineBackground(() => {
  const knowledge = bundledKnowledge((path) => fetch(browser.runtime.getURL(path)));
  answerBackground(parseAsk, {
    ...knowledgeAnswers(knowledge, readSettings, today),
    ...dossierAnswer(knowledge, readSettings),
    ...frameAnswers(readSettings),
  });
  browser.runtime.onInstalled.addListener((details) => {
    report(welcome(details));
    report(enterOpenTabs());
    report(createMenu());
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ID && selectionText) report(lookUp(selectionText));
  });
  browser.commands.onCommand.addListener((command) => {
    report(command === 'toggle-site' ? toggleSite() : pressOnPage(command));
  });
  report(colourBadge());
});

/** Grey: the number is a service, not an alarm. White on it has 5.6 : 1. */
const BADGE_COLOUR = '#5a616d';

async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
}

/** The edge of this program: what fails here has nobody else to tell. */
function report(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('Randnotiz:', error));
}
