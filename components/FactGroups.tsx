import type { Fact } from '@/knowledge/entity';
import type { ThenAndNow } from '@/knowledge/thenAndNow';
import { FactList } from './FactList';
import type { Reading } from './reading';

/**
 * Facts as they stood when the article appeared; then what is newer, and what was over by then. All say which
 * they are; no fact is left out.
 *
 * @param shown Those that are to be seen now.
 */
export function FactGroups(props: { seen: ThenAndNow; shown: readonly Fact[]; reading: Reading }) {
  const { seen, shown, reading } = props;
  const texts = reading.words.times;
  const isDated = reading.articleDate !== null;
  const of = (group: readonly Fact[]) => group.filter((fact) => shown.includes(fact));
  return (
    <>
      <FactList facts={of(seen.held)} reading={reading} />
      <Group
        title={isDated ? texts.since : texts.coming}
        hint={isDated ? texts.sinceHint : ''}
        facts={of(seen.since)}
        reading={reading}
      />
      <Group
        title={isDated ? texts.before : texts.formerly}
        hint=""
        facts={of(seen.before)}
        reading={reading}
      />
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
