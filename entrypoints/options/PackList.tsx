import { dateInWords } from '@/components/dates';
import { Switch } from '@/components/Switch';
import type { Language } from '@/knowledge/entity';
import type { Catalogue } from '../contract/requests';
import type { OptionsWords } from './optionsWords';

/** The knowledge packs, each with what it is, how much it knows and of what day. */
export function PackList(props: {
  packs: Catalogue['packs'];
  packsOff: readonly string[];
  language: Language;
  texts: OptionsWords['packs'];
  onPack: (id: string, on: boolean) => void;
}) {
  const { packs, packsOff, language, texts } = props;
  return (
    <>
      <p class="explained">{texts.explained}</p>
      <ul class="packs">
        {packs.map(({ id, title, description, entities, date, editor, licence }) => (
          <li key={id}>
            <Switch
              checked={!packsOff.includes(id)}
              onChange={(on) => props.onPack(id, on)}
              hint={
                <>
                  {description[language]}
                  <span class="about">
                    {texts.about({ entities, date: dateInWords(date, language), editor, licence })}
                  </span>
                </>
              }
            >
              {title[language]}
            </Switch>
          </li>
        ))}
      </ul>
    </>
  );
}
