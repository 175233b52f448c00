import type { ComponentChildren } from 'preact';
import { Choices } from '@/components/Choices';
import { Switch } from '@/components/Switch';
import type { ChangeNote, Language } from '@/knowledge/entity';
import type { Catalogue } from '../contract/requests';
import type { Settings } from '../contract/settings';
import { CardSection } from './CardSection';
import { ChangeNotes } from './ChangeNotes';
import { choicesOf } from './choicesOf';
import { type AssignedKey, KeyList } from './KeyList';
import { KnownList } from './KnownList';
import { MarkSection } from './MarkSection';
import type { OptionsWords } from './optionsWords';
import { PackList } from './PackList';
import { SiteList } from './SiteList';

export interface OptionsViewProps {
  settings: Settings;
  catalogue: Catalogue | 'broken';
  keys: readonly AssignedKey[];
  notes: readonly ChangeNote[];
  language: Language;
  texts: OptionsWords;
  onChange: (change: Partial<Settings>) => void;
  /** `null` takes the site off the list. */
  onSite: (host: string, rule: 'on' | 'off' | null) => void;
  onPack: (id: string, on: boolean) => void;
  /** Has an entity marked again that the reader knows. */
  onForget: (id: string) => void;
}

/** The options page. Every choice is in force as soon as it is made. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, catalogue, texts, onChange } = props;
  return (
    <main>
      <h1>{texts.title}</h1>
      <p class="explained">{texts.saved}</p>
      <section>
        <Switch checked={settings.on} onChange={(on) => onChange({ on })} hint={texts.on.hint}>
          {texts.on.label}
        </Switch>
      </section>
      <section class="where">
        <Choices
          name="where"
          title={texts.where.title}
          choices={choicesOf(texts.where.choices)}
          chosen={settings.where}
          onChoose={(where) => onChange({ where })}
        />
      </section>
      <Section title={texts.sites.title}>
        <SiteList sites={settings.sites} texts={texts.sites} onSite={props.onSite} />
      </Section>
      <Section title={texts.marks.title}>
        <MarkSection settings={settings} texts={texts.marks} onChange={onChange} />
      </Section>
      <Section title={texts.known.title}>
        <KnownList
          known={settings.known}
          entities={catalogue === 'broken' ? [] : catalogue.entities}
          language={props.language}
          texts={texts.known}
          onForget={props.onForget}
        />
      </Section>
      <Section title={texts.card.title}>
        <CardSection settings={settings} texts={texts.card} onChange={onChange} />
      </Section>
      <Section title={texts.packs.title}>
        {catalogue === 'broken' ? (
          <p class="explained">{texts.broken}</p>
        ) : (
          <PackList
            packs={catalogue.packs}
            packsOff={settings.packsOff}
            language={props.language}
            texts={texts.packs}
            onPack={props.onPack}
          />
        )}
      </Section>
      {props.notes.length > 0 && (
        <Section title={texts.notes.title}>
          <ChangeNotes notes={props.notes} language={props.language} texts={texts.notes} />
        </Section>
      )}
      <Section title={texts.keys.title}>
        <KeyList keys={props.keys} texts={texts.keys} />
      </Section>
      <Section title={texts.privacy.title}>
        <p>{texts.privacy.text}</p>
      </Section>
      <Section title={texts.thanks.title}>
        <p>{texts.thanks.text}</p>
      </Section>
    </main>
  );
}

function Section(props: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
