/**
 * The text over which the inside signs the pass of a shared device (kiosk) for one survey. Its address carries the
 * signature: answers from it are expected to come one after another from one place.
 */
export function kioskPassText(surveyId: string): string {
  return `meinungsbild/kiosk-pass/1\n${surveyId}`
}
