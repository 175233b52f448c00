import type { Fact } from '@/knowledge/entity';
import { whenInWords } from './dates';
import { LinkedText } from './LinkedText';
import { withUnit } from './numbers';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** Facts as label and value; each says when it holds, how sure it is where that is not plain, and its sources. */
export function FactList({ facts, reading }: { facts: readonly Fact[]; reading: Reading }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <OneFact key={`${fact.label.de} ${JSON.stringify(fact.when)}`} fact={fact} reading={reading} />
      ))}
    </dl>
  );
}

function OneFact({ fact, reading }: { fact: Fact; reading: Reading }) {
  const { language, words } = reading;
  const { label, value, unit, note, when, nature, sources } = fact;
  const sureness = words.natures[nature];
  return (
    <div class="fact">
      <dt>{label[language]}</dt>
      <dd class="when">
        {sureness && <span class={`nature ${nature}`}>{sureness}</span>}
        {whenInWords(when, language)}
      </dd>
      <dd>
        {typeof value === 'number' ? (
          withUnit(value, unit, language)
        ) : (
          <LinkedText text={value} reading={reading} />
        )}
        <SourceNumbers ids={sources} reading={reading} />
        {note && (
          <span class="note">
            <LinkedText text={note} reading={reading} />
          </span>
        )}
      </dd>
    </div>
  );
}
