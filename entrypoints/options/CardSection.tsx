import { Choices } from '@/components/Choices';
import { MAX_DWELL_MS, type Settings } from '../contract/settings';
import { choicesOf } from './choicesOf';
import type { OptionsWords } from './optionsWords';

/** Steps of the slider. Milliseconds; finer ones nobody feels. */
const DWELL_STEP_MS = 50;

/** When cards open, and in which language. */
export function CardSection(props: {
  settings: Settings;
  texts: OptionsWords['card'];
  onChange: (change: Partial<Settings>) => void;
}) {
  const { settings, texts, onChange } = props;
  return (
    <>
      <Choices
        name="openOn"
        title={texts.open.title}
        choices={choicesOf(texts.open.choices)}
        chosen={settings.openOn}
        onChoose={(openOn) => onChange({ openOn })}
      />
      <label class="dwell">
        <span>{texts.dwell}</span>
        <input
          type="range"
          min={0}
          max={MAX_DWELL_MS}
          step={DWELL_STEP_MS}
          value={settings.dwellMs}
          disabled={settings.openOn === 'click'}
          aria-valuetext={texts.milliseconds(settings.dwellMs)}
          onInput={(event) => onChange({ dwellMs: event.currentTarget.valueAsNumber })}
        />
        <output>{texts.milliseconds(settings.dwellMs)}</output>
      </label>
      <Choices
        name="language"
        title={texts.language.title}
        choices={choicesOf(texts.language.choices)}
        chosen={settings.language}
        onChoose={(language) => onChange({ language })}
      />
    </>
  );
}
