import { Choices } from '@/components/Choices';
import { MarkPreview } from '@/components/MarkPreview';
import { Switch } from '@/components/Switch';
import type { Settings } from '../contract/settings';
import { choicesOf } from './choicesOf';
import type { OptionsWords } from './optionsWords';

/** What marks look like, with a sample painted by the same rules, and how many there are. */
export function MarkSection(props: {
  settings: Settings;
  texts: OptionsWords['marks'];
  onChange: (change: Partial<Settings>) => void;
}) {
  const { settings, texts, onChange } = props;
  return (
    <>
      <Choices
        name="markStyle"
        title={texts.style.title}
        choices={choicesOf(texts.style.choices)}
        chosen={settings.markStyle}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      {settings.markStyle !== 'margin' && settings.markStyle !== 'none' && (
        <Switch checked={settings.strip} onChange={(strip) => onChange({ strip })} hint={texts.strip.hint}>
          {texts.strip.label}
        </Switch>
      )}
      <figure>
        <figcaption>{texts.sampleTitle}</figcaption>
        <MarkPreview pieces={texts.sample} style={settings.markStyle} strip={settings.strip} />
      </figure>
      <Choices
        name="density"
        title={texts.density.title}
        choices={choicesOf(texts.density.choices)}
        chosen={settings.density}
        onChoose={(density) => onChange({ density })}
      />
    </>
  );
}
