/** A padlock; the words beside it say what it means. */
export function LockIcon() {
  return (
    <svg class="personal__icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        fill="currentColor"
        d="M10 1.5A4.5 4.5 0 0 0 5.5 6v2.5H4A1.5 1.5 0 0 0 2.5 10v7A1.5 1.5 0 0 0 4 18.5h12a1.5 1.5 0 0 0 1.5-1.5v-7A1.5 1.5 0 0 0 16 8.5h-1.5V6A4.5 4.5 0 0 0 10 1.5zM7.5 8.5V6a2.5 2.5 0 0 1 5 0v2.5z"
      />
    </svg>
  )
}
