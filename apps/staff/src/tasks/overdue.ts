/** Whether a due day (`2026-11-22`) is over. The day itself still counts, until midnight in Germany. */
export function isOverdue(due: string, at: Date): boolean {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(at)
  return due < today
}
