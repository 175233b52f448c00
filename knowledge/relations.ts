import type { Text } from './entity';

/**
 * Every way one entity may stand to another, worded from both ends: a relation is written once, on
 * one entity, and shown on both. Neutral verbs only: they say what is, not what to think of it.
 */
export const RELATIONS = {
  'part-of': [t('Teil von', 'part of'), t('umfasst', 'includes')],
  'located-in': [t('liegt in', 'located in'), t('Ort', 'place')],
  'capital-of': [t('Hauptstadt von', 'capital of'), t('Hauptstadt', 'capital')],
  'claimed-by': [t('beansprucht von', 'claimed by'), t('beansprucht', 'claims')],
  leads: [t('leitet', 'heads'), t('geleitet von', 'headed by')],
  'office-in': [t('Amt in', 'holds office in'), t('Amtsträger', 'office holder')],
  'speaks-for': [t('spricht für', 'speaks for'), t('Sprecher', 'spokesperson')],
  'envoy-of': [t('entsandt von', 'envoy of'), t('Gesandter', 'envoy')],
  'member-of': [t('Mitglied von', 'member of'), t('Mitglied', 'member')],
  owns: [t('Anteile an', 'holds shares in'), t('Anteilseigner', 'shareholder')],
  founded: [t('gründete', 'founded'), t('gegründet von', 'founded by')],
  publishes: [t('gibt heraus', 'publishes'), t('herausgegeben von', 'published by')],
  produces: [t('fördert oder erzeugt', 'produces'), t('Erzeuger', 'producer')],
  regulates: [t('regelt', 'regulates'), t('geregelt durch', 'regulated by')],
  'reports-on': [t('berichtet über', 'reports on'), t('Daten von', 'data from')],
  concerns: [t('betrifft', 'concerns'), t('betroffen von', 'subject of')],
  'party-to': [t('Partei von', 'party to'), t('Partei', 'party')],
  'takes-part-in': [t('beteiligt an', 'takes part in'), t('Beteiligter', 'participant')],
  proposed: [t('schlug vor', 'proposed'), t('vorgeschlagen von', 'proposed by')],
  'imposed-by': [t('verhängt von', 'imposed by'), t('verhängte', 'imposed')],
  'directed-at': [t('richtet sich gegen', 'directed at'), t('Ziel von', 'target of')],
  'warrant-from': [t('Haftbefehl von', 'warrant from'), t('Haftbefehl gegen', 'warrant against')],
  'sanctioned-by': [t('gelistet von', 'listed under'), t('listet', 'lists')],
  follows: [t('folgt auf', 'follows'), t('gefolgt von', 'followed by')],
  hosted: [t('Gastgeber von', 'hosted'), t('Gastgeber', 'host')],
  uses: [t('nutzt', 'uses'), t('genutzt von', 'used by')],
} as const satisfies Record<string, readonly [from: Text, to: Text]>;

export type RelationKind = keyof typeof RELATIONS;

function t(de: string, en: string): Text {
  return { de, en };
}
