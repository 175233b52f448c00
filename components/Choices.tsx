/** One of several, each named by what it does, with a hint where the name is not enough. */
export function Choices<Value extends string>(props: {
  /** What is chosen; read out, and shown above. */
  title: string;
  /** Unique on its screen: the radio buttons' group. */
  name: string;
  choices: readonly { value: Value; label: string; hint?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <fieldset class="choices">
      <legend>{props.title}</legend>
      {props.choices.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
