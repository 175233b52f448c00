import type { Reach } from '../entity';
import { FLAG } from '../index/layout';
import type { Rule, RuleCue } from '../index/rules';
import type { PageText } from '../mention';
import type { Candidate } from './candidate';

/** An entity named so often, without need of evidence, is a topic of the page. */
const TOPIC_MENTIONS = 2;

/**
 * The words and mentions of a page that speak for others: cues, and names that need no evidence
 * themselves.
 */
export class Witnesses {
  private readonly byCue = new Map<number, Candidate[]>();
  private readonly byEntity = new Map<number, Candidate[]>();
  /** The heading of each section, by block. */
  private readonly headings = new Set<number>();

  /**
   * @param plain Names that need no evidence.
   * @param refused Places that mean something else: what stands within them is no witness.
   */
  constructor(
    private readonly page: PageText,
    candidates: readonly Candidate[],
    plain: readonly Candidate[],
    refused: readonly Candidate[],
  ) {
    const inBlock = groupBy(refused, ({ block }) => block);
    for (const cue of candidates) {
      if ((cue.flags & FLAG.cue) === 0) continue;
      if (!inBlock.get(cue.block)?.some((place) => covers(place, cue))) append(this.byCue, cue.name, cue);
    }
    for (const name of plain) append(this.byEntity, name.entity, name);
    page.blocks.forEach(({ kind }, block) => {
      if (kind === 'heading') this.headings.add(block);
    });
  }

  /** Whether the words a rule asks for stand within its reach of a candidate, and none it forbids. */
  meet(rule: Rule, candidate: Candidate): boolean {
    return (
      rule.with.every((group) => this.speaks(group, rule.within, candidate)) &&
      !this.speaks(rule.without, rule.within, candidate)
    );
  }

  /** Whether an entity that a rule asks for is a topic of the page. */
  areTopic(rule: Rule): boolean {
    return rule.with
      .flat()
      .some((cue) => 'entity' in cue && (this.byEntity.get(cue.entity)?.length ?? 0) >= TOPIC_MENTIONS);
  }

  private speaks(group: readonly RuleCue[], reach: Reach, candidate: Candidate): boolean {
    return group.some((cue) =>
      ('cue' in cue ? this.byCue.get(cue.cue) : this.byEntity.get(cue.entity))?.some(
        (witness) => this.isWithin(reach, witness, candidate) && !covers(candidate, witness),
      ),
    );
  }

  /** A heading has the witnesses of its section. */
  private isWithin(reach: Reach, witness: Candidate, candidate: Candidate): boolean {
    if (reach === 'page') return true;
    if (witness.block === candidate.block)
      return reach === 'paragraph' || witness.sentence === candidate.sentence;
    return (
      reach === 'paragraph' && this.headings.has(candidate.block) && this.shareSection(witness, candidate)
    );
  }

  private shareSection(one: Candidate, other: Candidate): boolean {
    return this.page.blocks[one.block]?.section === this.page.blocks[other.block]?.section;
  }
}

/** Whether one place lies within another; a place does not speak for itself. */
function covers(outer: Candidate, inner: Candidate): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

function groupBy<K, V>(list: readonly V[], keyOf: (one: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const one of list) append(groups, keyOf(one), one);
  return groups;
}

function append<K, V>(groups: Map<K, V[]>, key: K, one: V): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
