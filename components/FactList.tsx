import type { Fact } from '@/knowledge/entity';
import { whenInWords } from './dates';
import { FactValue } from './FactValue';
import type { Reading } from './reading';

/** Facts as label and value; each says when it holds and its sources, and how sure it is where that is not the same for all. */
export function FactList({ facts, reading }: { facts: readonly Fact[]; reading: Reading }) {
  if (facts.length === 0) return null;
  const isMixed = facts.some(({ nature }) => nature !== 'established');
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <OneFact
          key={`${fact.label.de} ${JSON.stringify(fact.when)}`}
          fact={fact}
          saysNature={isMixed}
          reading={reading}
        />
      ))}
    </dl>
  );
}

function OneFact(props: { fact: Fact; saysNature: boolean; reading: Reading }) {
  const { fact, saysNature, reading } = props;
  const { language, words } = reading;
  const { label, when, nature } = fact;
  return (
    <div class="fact">
      <dt>{label[language]}</dt>
      <dd class="when">
        {saysNature && <span class={`nature ${nature}`}>{words.natures[nature]}</span>}
        {whenInWords(when, language)}
      </dd>
      <dd>
        <FactValue fact={fact} reading={reading} />
      </dd>
    </div>
  );
}
