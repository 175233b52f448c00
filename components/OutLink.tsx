import type { ComponentChildren } from 'preact';
import { safeAddress } from './reading';

/** A way out to another site, in a new tab, telling it nothing. Plain text where the address is not https. */
export function OutLink(props: {
  href: string;
  label?: string;
  hint?: string;
  lang?: string;
  children: ComponentChildren;
}) {
  const href = safeAddress(props.href);
  if (!href) return <span lang={props.lang}>{props.children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      aria-label={props.label}
      title={props.hint}
      lang={props.lang}
    >
      {props.children}
    </a>
  );
}
