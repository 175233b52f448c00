/** A field to search in; every letter typed is an event. */
export function SearchBox(props: { label: string; value: string; onInput: (value: string) => void }) {
  return (
    <input
      type="search"
      class="search"
      aria-label={props.label}
      placeholder={props.label}
      autocomplete="off"
      spellcheck={false}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.value)}
    />
  );
}
