import type { Fact } from '@/knowledge/entity';
import { thenAndNow } from '@/knowledge/thenAndNow';
import { FactList } from './FactList';
import type { Reading } from './reading';

/**
 * Facts as they stood when the article appeared; then what is newer, and what was over by then. All say which
 * they are; no fact is left out.
 */
export function FactGroups({ facts, reading }: { facts: readonly Fact[]; reading: Reading }) {
  const { articleDate, today } = reading;
  const texts = reading.words.times;
  const isDated = articleDate !== null;
  const { held, since, before } = thenAndNow({ facts, events: [] }, articleDate, today);
  return (
    <>
      <FactList facts={held} reading={reading} />
      <Group
        title={isDated ? texts.since : texts.coming}
        hint={isDated ? texts.sinceHint : ''}
        facts={since}
        reading={reading}
      />
      <Group title={isDated ? texts.before : texts.formerly} hint="" facts={before} reading={reading} />
    </>
  );
}

function Group(props: { title: string; hint: string; facts: readonly Fact[]; reading: Reading }) {
  const { title, hint, facts, reading } = props;
  if (facts.length === 0) return null;
  return (
    <section class="other-time">
      <h3>
        {title}
        {hint && <span class="hint">{hint}</span>}
      </h3>
      <FactList facts={facts} reading={reading} />
    </section>
  );
}
