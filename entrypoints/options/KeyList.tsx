import type { OptionsWords } from './optionsWords';

/** A key as the browser has really assigned it; '' where it has not. */
export interface AssignedKey {
  command: string;
  shortcut: string;
}

/** Which keys do what. */
export function KeyList(props: { keys: readonly AssignedKey[]; texts: OptionsWords['keys'] }) {
  const { keys, texts } = props;
  const order = Object.keys(texts.commands);
  const sorted = keys.toSorted((one, other) => order.indexOf(one.command) - order.indexOf(other.command));
  return (
    <>
      <dl class="keys">
        {sorted.map(({ command, shortcut }) => (
          <div key={command}>
            <dt>{texts.commands[command] ?? command}</dt>
            <dd>{shortcut ? <kbd>{inWords(shortcut, texts.names)}</kbd> : texts.none}</dd>
          </div>
        ))}
      </dl>
      <p class="explained">{texts.explained}</p>
    </>
  );
}

/** Browsers name some keys in English whatever their language. */
function inWords(shortcut: string, names: OptionsWords['keys']['names']): string {
  return shortcut.replace(/Period|Comma/, (key) => names[key] ?? key);
}
