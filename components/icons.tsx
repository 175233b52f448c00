/** Pictures on buttons. Always beside a label for those who do not see them. */
export function PinIcon() {
  return <Icon path="M5 2h6M6 2v5l-2 3h8l-2-3V2M8 10v4" />;
}

export function CloseIcon() {
  return <Icon path="M4 4l8 8M12 4l-8 8" />;
}

export function BackIcon() {
  return <Icon path="M10 3L5 8l5 5" />;
}

function Icon({ path }: { path: string }) {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
