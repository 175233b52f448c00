import { useId } from 'preact/hooks';

/** One thing a reader can do: a button, and below it what will come of it, then what came of it. */
export function Act(props: {
  label: string;
  /** What the button is called where its label says too little; begins with the label. */
  name?: string | undefined;
  hint: string;
  /** What came of it; '': nothing yet. */
  said: string;
  /** Whether it shows or hides what stands below; missing: it does neither. */
  expanded?: boolean | undefined;
  onPress: () => void;
}) {
  const { label, name, hint, said, expanded, onPress } = props;
  const hintId = useId();
  return (
    <div class="act">
      <button
        type="button"
        aria-label={name}
        aria-describedby={said ? undefined : hintId}
        aria-expanded={expanded}
        onClick={onPress}
      >
        {label}
      </button>
      {!said && <p id={hintId}>{hint}</p>}
      <p role="status">{said}</p>
    </div>
  );
}
