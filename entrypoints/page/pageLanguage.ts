import { LANGUAGES, type Language } from '@/knowledge/entity';

/**
 * Language of the page's text: what the page says of itself, German where it says nothing. A page in
 * a language we do not write counts as English: English names bend least, so least is found wrongly.
 */
export function pageLanguage(document: Document): Language {
  const said =
    document.documentElement.lang ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    'de';
  const main = said.trim().toLowerCase().split(/[-_,]/)[0];
  return LANGUAGES.find((language) => language === main) ?? 'en';
}
