import type { OptionsWords } from './optionsWords';

/** A key as the browser has really assigned it; '' where it has not. */
export interface AssignedKey {
  command: string;
  shortcut: string;
}

/** Which keys do what. */
export function KeyList(props: { keys: readonly AssignedKey[]; texts: OptionsWords['keys'] }) {
  const { keys, texts } = props;
  return (
    <>
      <dl class="keys">
        {keys.map(({ command, shortcut }) => (
          <div key={command}>
            <dt>{texts.commands[command] ?? command}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : texts.none}</dd>
          </div>
        ))}
      </dl>
      <p class="explained">{texts.explained}</p>
    </>
  );
}
