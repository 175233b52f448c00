import { elements } from 'chemical-elements';
import type { Entity, Fact, Name, Text } from '../../entity';
import { ELEMENTS, type Element } from './elements';
import { slug } from './slug';

/** Words that stand beside a raw material, and hardly beside a medal, a colour or a saying. */
const TRADE = {
  de: [
    'Abbau',
    'abgebaut',
    'Bergbau',
    'Bergwerk',
    'Erz',
    'Exportverbot',
    'Exportkontrollen',
    'Fördermenge',
    'Lagerstätte',
    'Metalle',
    'Mine',
    'Rohstoff',
    'Rohstoffe',
    'Tonnen',
    'Unze',
    'Vorkommen',
    'Weltmarktpreis',
  ],
  en: [
    'deposit',
    'deposits',
    'export ban',
    'export controls',
    'metals',
    'mine',
    'mined',
    'mining',
    'ore',
    'ounce',
    'raw material',
    'raw materials',
    'refinery',
    'tonnes',
  ],
};

/** The chemical elements that are raw materials in the news, as entities. */
export function elementEntities(): Entity[] {
  return Object.entries(ELEMENTS).map(([symbol, element]) => elementEntity(symbol, element));
}

function elementEntity(symbol: string, { label, means }: Element): Entity {
  const known = elements.find((one) => one.symbol === symbol);
  if (!known) throw new Error(`chemical-elements has no element ${symbol}`);
  const { number, mass } = known;
  if (mass === null) throw new Error(`chemical-elements has no mass of ${symbol}`);
  const sources = ['elements'];
  return {
    id: slug(label.de),
    type: 'material',
    label,
    kind: { de: 'Chemisches Element', en: 'Chemical element' },
    names: { de: [named(label.de, means?.de)], en: [named(label.en, means?.en)] },
    ...(means && { cues: TRADE }),
    summary: {
      de: `Chemisches Element mit dem Zeichen ${symbol} und der Ordnungszahl ${number}.`,
      en: `Chemical element with the symbol ${symbol} and the atomic number ${number}.`,
      sources,
    },
    facts: [
      fact({ de: 'Zeichen', en: 'Symbol' }, { de: symbol, en: symbol }),
      fact({ de: 'Ordnungszahl', en: 'Atomic number' }, number),
      fact({ de: 'Relative Atommasse', en: 'Relative atomic mass' }, Math.round(mass * 1000) / 1000),
    ],
    disputes: [],
    events: [],
    series: [],
    relations: [],
  };
}

const named = (text: string, means: string | undefined): Name =>
  means ? { text, ambiguous: means } : { text };

/** What defines an element holds at any time. */
function fact(label: Text, value: Text | number): Fact {
  return { label, value, when: { timeless: true }, nature: 'established', sources: ['elements'] };
}
