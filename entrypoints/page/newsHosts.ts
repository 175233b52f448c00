/**
 * Well-known news sites in German and English that run Randnotiz in mode `news` even on pages that do
 * not say they are articles. Registrable hosts; subdomains count. Chosen by hand for reach, not by
 * opinion: daily and weekly papers, public broadcasters, agencies, in alphabetical order.
 */
export const NEWS_HOSTS: ReadonlySet<string> = new Set(
  `
  abc.net.au aljazeera.com apnews.com ard.de axios.com bbc.co.uk bbc.com berliner-zeitung.de bild.de
  bloomberg.com br.de cbc.ca cbsnews.com cnbc.com cnn.com correctiv.org derstandard.at
  deutschlandfunk.de diepresse.com dw.com economist.com euronews.com faz.net focus.de
  foreignpolicy.com fr.de france24.com freitag.de ft.com handelsblatt.com independent.co.uk
  irishtimes.com kleinezeitung.at kurier.at kyivindependent.com latimes.com mdr.de merkur.de
  morgenpost.de n-tv.de nbcnews.com ndr.de newsweek.com npr.org nytimes.com nzz.ch orf.at
  politico.com politico.eu propublica.org rbb24.de reuters.com rnd.de rp-online.de sky.com spiegel.de
  srf.ch stern.de sueddeutsche.de swissinfo.ch swr.de tagesanzeiger.ch tagesschau.de
  tagesspiegel.de taz.de telegraph.co.uk theatlantic.com theguardian.com thetimes.com time.com
  usatoday.com vox.com washingtonpost.com waz.de wdr.de welt.de wsj.com zdf.de zdfheute.de zeit.de
  `
    .trim()
    .split(/\s+/),
);
