import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '@/knowledge/entity';
import { WEB } from '../contract/web';
import { WelcomeView } from './WelcomeView';
import { welcomeWords } from './welcomeWords';

/** The page a new reader sees once, connected. */
export function App({ language }: { language: Language }) {
  const [isAllowed, setIsAllowed] = useState<boolean | null>(null);
  const [overviewKey, setOverviewKey] = useState('');
  useEffect(() => {
    void browser.permissions.contains(WEB).then(setIsAllowed);
    void browser.commands.getAll().then((commands) => {
      setOverviewKey(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '');
    });
  }, []);
  if (isAllowed === null) return null;
  return (
    <WelcomeView
      texts={welcomeWords[language]}
      isAllowed={isAllowed}
      overviewKey={overviewKey}
      onAllow={async () => setIsAllowed(await browser.permissions.request(WEB))}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}
