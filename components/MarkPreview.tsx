import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MarkStyle, markCss } from './markCss';
import { STRIP_WIDTH_PX, tickPaint, tickPath } from './strip';

/** A piece of the sample sentence; with a look, it is a mark. */
export interface SamplePiece {
  text: string;
  look?: 'ordinary' | 'disputed' | 'term' | 'lit';
}

const NAMES = {
  ordinary: 'sample-ordinary',
  disputed: 'sample-disputed',
  term: 'sample-term',
  lit: 'sample-lit',
} as const;

/** Of the ticks in the sample, px; as many as there are marks. */
const SAMPLE_TICKS = tickPath([
  { look: 'ordinary', top: 12 },
  { look: 'disputed', top: 24 },
  { look: 'term', top: 36 },
]);
const SAMPLE_HEIGHT_PX = 48;

/** A sentence with marks in it, painted by the very rules that paint them on pages, and a piece of strip. */
export function MarkPreview(props: { pieces: readonly SamplePiece[]; style: MarkStyle; strip?: boolean }) {
  const { pieces, style } = props;
  const hasStrip = style === 'margin' || (props.strip && style !== 'none');
  const sentence = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (!sentence.current || !('Highlight' in globalThis)) return;
    return paint(sentence.current, pieces, markCss(NAMES, style));
  }, [pieces, style]);
  return (
    <p class="mark-preview" ref={sentence}>
      {pieces.map(({ text }, i) => (
        // A sentence's pieces never change places.
        <span key={i}>{text}</span>
      ))}
      {hasStrip && (
        <svg
          class="sample-strip"
          viewBox={`0 0 ${STRIP_WIDTH_PX} ${SAMPLE_HEIGHT_PX}`}
          width={STRIP_WIDTH_PX}
          height={SAMPLE_HEIGHT_PX}
          aria-hidden="true"
        >
          <path d={SAMPLE_TICKS} {...tickPaint('currentColor')} />
        </svg>
      )}
    </p>
  );
}

function paint(sentence: HTMLElement, pieces: readonly SamplePiece[], css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const [look, name] of Object.entries(NAMES)) {
    const ranges = pieces.flatMap((piece, i) => {
      const text = sentence.children[i]?.firstChild;
      if (piece.look !== look || !text) return [];
      const range = new Range();
      range.selectNodeContents(text);
      return [range];
    });
    CSS.highlights.set(name, new Highlight(...ranges));
  }
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  };
}
