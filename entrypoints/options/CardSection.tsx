import { Choices } from '@/components/Choices';
import { MAX_DWELL_MS, MAX_GRACE_MS, MIN_GRACE_MS, type Settings } from '../contract/settings';
import { choicesOf } from './choicesOf';
import type { OptionsWords } from './optionsWords';

/** Steps of the slider. Milliseconds; finer ones nobody feels. */
const STEP_MS = 50;

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
      <TimeSlider
        label={texts.dwell}
        range={[0, MAX_DWELL_MS]}
        chosen={settings.dwellMs}
        disabled={settings.openOn === 'click'}
        inWords={texts.milliseconds}
        onChoose={(dwellMs) => onChange({ dwellMs })}
      />
      <TimeSlider
        label={texts.grace}
        range={[MIN_GRACE_MS, MAX_GRACE_MS]}
        chosen={settings.graceMs}
        disabled={settings.openOn === 'click'}
        inWords={texts.milliseconds}
        onChoose={(graceMs) => onChange({ graceMs })}
      />
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

function TimeSlider(props: {
  label: string;
  /** Milliseconds, as all numbers here. */
  range: readonly [least: number, most: number];
  chosen: number;
  disabled: boolean;
  inWords: (ms: number) => string;
  onChoose: (ms: number) => void;
}) {
  const { range, chosen, inWords } = props;
  return (
    <label class="dwell">
      <span>{props.label}</span>
      <input
        type="range"
        min={range[0]}
        max={range[1]}
        step={STEP_MS}
        value={chosen}
        disabled={props.disabled}
        aria-valuetext={inWords(chosen)}
        onInput={(event) => props.onChoose(event.currentTarget.valueAsNumber)}
      />
      <output>{inWords(chosen)}</output>
    </label>
  );
}
