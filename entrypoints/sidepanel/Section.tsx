import type { ComponentChildren } from 'preact';

/** A part of the dossier, a landmark under its heading. `id` is where the contents lead. */
export function Section(props: { id: string; title: string; children: ComponentChildren }) {
  const titleId = `${props.id}-title`;
  return (
    <section id={props.id} aria-labelledby={titleId} class={props.id}>
      <h2 id={titleId}>{props.title}</h2>
      {props.children}
    </section>
  );
}
