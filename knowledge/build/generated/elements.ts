import type { Text } from '../../entity';

export interface Element {
  label: Text;
  /** What else the word means; such names count beside words of trade only. */
  means?: Text;
}

const METAL = t('auch in Redewendungen, Farben und Auszeichnungen', 'also in sayings, colours and awards');
const EVERYDAY = t('auch ein Wort des Alltags', 'also an everyday word');

/** By symbol: elements that are mined and traded. Those somebody has written take the place of these. */
export const ELEMENTS: Readonly<Record<string, Element>> = {
  Fe: { label: t('Eisen', 'Iron'), means: METAL },
  Au: { label: t('Gold', 'Gold'), means: METAL },
  Ag: { label: t('Silber', 'Silver'), means: METAL },
  Zn: { label: t('Zink', 'Zinc'), means: EVERYDAY },
  Pb: { label: t('Blei', 'Lead'), means: EVERYDAY },
  Sn: { label: t('Zinn', 'Tin'), means: EVERYDAY },
  Cr: { label: t('Chrom', 'Chromium'), means: EVERYDAY },
  Hg: { label: t('Quecksilber', 'Mercury'), means: EVERYDAY },
  S: { label: t('Schwefel', 'Sulfur'), means: EVERYDAY },
  I: { label: t('Iod', 'Iodine'), means: EVERYDAY },
  Se: { label: t('Selen', 'Selenium'), means: EVERYDAY },
  Mo: { label: t('Molybdän', 'Molybdenum') },
  Te: { label: t('Tellur', 'Tellurium') },
  In: { label: t('Indium', 'Indium') },
  Re: { label: t('Rhenium', 'Rhenium') },
  Zr: { label: t('Zirkonium', 'Zirconium') },
  Cd: { label: t('Cadmium', 'Cadmium'), means: EVERYDAY },
  Cs: { label: t('Caesium', 'Caesium') },
  Rb: { label: t('Rubidium', 'Rubidium') },
  Th: { label: t('Thorium', 'Thorium') },
  Ru: { label: t('Ruthenium', 'Ruthenium') },
  Rh: { label: t('Rhodium', 'Rhodium') },
  Ir: { label: t('Iridium', 'Iridium') },
  Os: { label: t('Osmium', 'Osmium') },
};

function t(de: string, en: string): Text {
  return { de, en };
}
