/** The instant (ISO 8601, UTC) of a wall-clock time in Germany as a form sends it (`2026-12-01T10:00`), if it is one. */
export function instantInBerlin(local: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return undefined
  const clock = new Date(`${local}:00Z`)
  const asUtc = clock.getTime()
  // A 30 February would become a day in March.
  if (Number.isNaN(asUtc) || !clock.toISOString().startsWith(local)) return undefined
  const first = asUtc - offset(asUtc)
  return new Date(asUtc - offset(first)).toISOString()
}

/** Milliseconds by which German clocks are ahead of UTC at an instant. */
function offset(instant: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant)
  return new Date(`${shown.replace(' ', 'T')}Z`).getTime() - Math.floor(instant / 1000) * 1000
}
