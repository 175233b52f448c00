/** Pictures of one look. */
export interface Section {
  title: string;
  /** `file`: its way from the page. */
  pictures: { file: string; caption: string }[];
}

const CSS = `
  body { margin: 24px; background: #dfe1e4; color: #1b1d21; font: 15px/1.45 system-ui, sans-serif; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  section > div { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
  figure { margin: 0; }
  figcaption { margin-bottom: 6px; max-width: 372px; }
  figure > div { max-height: 1600px; overflow-y: auto; }
  img { display: block; max-width: min(100%, 780px); }
`;

/** All pictures on one page, a section a look. */
export function indexPage(sections: readonly Section[]): string {
  const links = sections.map(({ title }, i) => `<a href="#s${i}">${escaped(title)}</a>`);
  const parts = sections.map(({ title, pictures }, i) => {
    const figures = pictures.map(
      ({ file, caption }) =>
        `<figure><figcaption>${escaped(caption)}</figcaption><div><img src="${escaped(file)}" alt="" loading="lazy"></div></figure>`,
    );
    return `<section id="s${i}"><h2>${escaped(title)}</h2><div>${figures.join('\n')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Randnotiz: gallery</title><style>${CSS}</style>
<h1>Randnotiz: gallery</h1><nav>${links.join('\n')}</nav>${parts.join('\n')}</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
