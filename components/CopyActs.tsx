import { useState } from 'preact/hooks';

/** Buttons that copy a text each, and below them whether that went well. */
export function CopyActs(props: {
  /** Label of each button, and the text it copies. */
  choices: { label: string; text: () => string }[];
  /** What is said when it went well, and when not. */
  copied: string;
  failed: string;
  copy: (text: string) => Promise<void>;
}) {
  const { choices, copied, failed, copy } = props;
  const [said, setSaid] = useState('');

  async function copyNow(text: string): Promise<void> {
    // Emptied first, so that the same words are told again.
    setSaid('');
    setSaid(
      await copy(text).then(
        () => copied,
        () => failed,
      ),
    );
  }

  return (
    <div class="act copies">
      {choices.map(({ label, text }) => (
        <button key={label} type="button" onClick={() => copyNow(text())}>
          {label}
        </button>
      ))}
      <p role="status">{said}</p>
    </div>
  );
}
