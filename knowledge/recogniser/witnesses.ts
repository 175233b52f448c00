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
  private readonly byCue = new Map<number, Standing>();
  private readonly byEntity = new Map<number, Standing>();

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
      if (!inBlock.get(cue.block)?.some((place) => covers(place, cue))) this.add(this.byCue, cue.name, cue);
    }
    for (const name of plain) this.add(this.byEntity, name.entity, name);
  }

  private add(witnesses: Map<number, Standing>, of: number, witness: Candidate): void {
    const standing: Standing = witnesses.get(of) ?? { all: [], byBlock: new Map(), bySection: new Map() };
    witnesses.set(of, standing);
    standing.all.push(witness);
    append(standing.byBlock, witness.block, witness);
    append(standing.bySection, this.sectionOf(witness), witness);
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
      .some((cue) => 'entity' in cue && (this.byEntity.get(cue.entity)?.all.length ?? 0) >= TOPIC_MENTIONS);
  }

  private speaks(group: readonly RuleCue[], reach: Reach, candidate: Candidate): boolean {
    return group.some((cue) => {
      const standing = 'cue' in cue ? this.byCue.get(cue.cue) : this.byEntity.get(cue.entity);
      return (
        standing !== undefined &&
        this.near(standing, reach, candidate).some((witness) => !covers(candidate, witness))
      );
    });
  }

  /** A heading has the witnesses of its section. */
  private near(standing: Standing, reach: Reach, candidate: Candidate): readonly Candidate[] {
    if (reach === 'page') return standing.all;
    if (reach === 'paragraph' && this.page.blocks[candidate.block]?.kind === 'heading') {
      return standing.bySection.get(this.sectionOf(candidate)) ?? [];
    }
    const inBlock = standing.byBlock.get(candidate.block) ?? [];
    return reach === 'paragraph'
      ? inBlock
      : inBlock.filter(({ sentence }) => sentence === candidate.sentence);
  }

  private sectionOf({ block }: Candidate): number {
    return this.page.blocks[block]?.section ?? 0;
  }
}

/** Where one cue, or one entity, stands on the page: a long page has many of each. */
interface Standing {
  all: Candidate[];
  byBlock: Map<number, Candidate[]>;
  bySection: Map<number, Candidate[]>;
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
