import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWatched } from '@/components/useWatched';
import type { ChangeNote, Language } from '@/knowledge/entity';
import { ask } from '../contract/ask';
import { readCatalogue, watchCatalogue } from '../contract/catalogueNow';
import { knownWith } from '../contract/knownWith';
import { changeSettings, readSettings, watchSettings } from '../contract/settingsStore';
import type { AssignedKey } from './KeyList';
import { OptionsView } from './OptionsView';
import { optionsWords } from './optionsWords';

/** The options page, connected. */
export function App({ language }: { language: Language }) {
  const settings = useWatched(readSettings, watchSettings);
  const catalogue = useWatched(readCatalogue, watchCatalogue);
  const keys = useKeys();
  const notes = useNotes();
  if (!settings || !catalogue) return null;
  return (
    <OptionsView
      settings={settings}
      catalogue={catalogue}
      keys={keys}
      notes={notes}
      language={language}
      texts={optionsWords[language]}
      onChange={changeSettings}
      onSite={(host, rule) =>
        changeSettings(({ sites }) => {
          const { [host]: _, ...others } = sites;
          return { sites: rule ? { ...others, [host]: rule } : others };
        })
      }
      onPack={(id, on) =>
        changeSettings(({ packsOff }) => {
          const others = packsOff.filter((other) => other !== id);
          return { packsOff: on ? others : [...others, id] };
        })
      }
      onForget={(id) => changeSettings(({ known }) => ({ known: knownWith(known, id, false) }))}
    />
  );
}

/** [] until they are read, and where they cannot be: the page is good without. */
function useNotes(): ChangeNote[] {
  const [notes, setNotes] = useState<ChangeNote[]>([]);
  useEffect(() => {
    ask('notes', null).then(setNotes, () => undefined);
  }, []);
  return notes;
}

/** The keys as the browser has assigned them: it may have refused some, or the reader changed them. */
function useKeys(): AssignedKey[] {
  const [keys, setKeys] = useState<AssignedKey[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setKeys(commands.map(({ name = '', shortcut = '' }) => ({ command: name, shortcut })));
    });
  }, []);
  return keys;
}
