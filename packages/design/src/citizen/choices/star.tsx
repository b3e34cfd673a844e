/** A star: an outline that fills, by CSS alone, up to the chosen one. The number stands beside it. */
export function Star() {
  return (
    <svg class="steps__star" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.5l6.5-.9z" />
    </svg>
  )
}
