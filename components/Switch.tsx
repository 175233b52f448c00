import type { ComponentChildren } from 'preact';

/** A switch and its label; the whole line can be pressed. `hint` stands below the label, in small. */
export function Switch(props: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  hint?: ComponentChildren;
}) {
  return (
    <label class="switch-line">
      <span>
        {props.children}
        {props.hint && <small>{props.hint}</small>}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
        role="switch"
        class="switch"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
