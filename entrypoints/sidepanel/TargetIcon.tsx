/** A place in a text: lines, and an arrow to one of them. */
export function TargetIcon() {
  return (
    <svg
      aria-hidden="true"
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M13 8H4M7.5 4.5L4 8l3.5 3.5M2 2.5v11" />
    </svg>
  );
}
