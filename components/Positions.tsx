import type { Dispute } from '@/knowledge/entity';
import { dateInWords } from './dates';
import { LinkedText } from './LinkedText';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** A question at issue and who holds what, side by side and in the same size. */
export function Positions({ dispute, reading }: { dispute: Dispute; reading: Reading }) {
  const { language, words } = reading;
  return (
    <section class="dispute">
      <h3>
        {words.card.disputed}: {dispute.question[language]}
      </h3>
      <dl>
        {dispute.positions.map(({ holder, text, since, sources }) => (
          <div key={`${holder.de} ${text.de}`}>
            <dt>{holder[language]}</dt>
            {since && <dd class="when">{words.when.asOf(dateInWords(since, language))}</dd>}
            <dd>
              <LinkedText text={text} reading={reading} />
              <SourceNumbers ids={sources} reading={reading} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
