import type { ActName } from './act.ts'

/**
 * What is still entered into a dossier after it was filed (z. d. A.). Notices that were sent with the closing are noted. How the
 * measures go on is reported and published, for the public was told that it would be: none of it changes what was decided or what
 * the approval rests on, and the end of the retention stays as it was computed at the closing.
 */
const afterClosing: readonly ActName[] = ['acknowledgeNotice', 'reportMeasure', 'publishMeasures']

export function mayFollowClosing(act: ActName): boolean {
  return afterClosing.includes(act)
}
