/** A face between sad (`mood` 0) and happy (1). The number stands beside it. */
export function Smiley({ mood }: { readonly mood: number }) {
  // The corners of the mouth stay, its middle goes up and down.
  const middle = (12 + mood * 9).toFixed(1)
  const corner = (17.5 - mood * 2.5).toFixed(1)
  return (
    <svg class="steps__smiley" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.5" />
      <path d={`M7 ${corner}Q12 ${middle} 17 ${corner}M8.5 8.5v1.5M15.5 8.5v1.5`} />
    </svg>
  )
}
