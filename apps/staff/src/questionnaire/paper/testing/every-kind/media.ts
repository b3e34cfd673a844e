import type { Questionnaire } from '@meinungsbild/questionnaire'

/** A chequered picture of 96 by 60 pixels. */
const chequered =
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAAA8CAAAAAC8v+BoAAAARElEQVR42u3WoREAMAgDQMZh/yk6FjYS0d5VfGQE77jUiXTkVl8AAACwAF4czR4AAAA2gHcNAADsIgAAALCLAADAN8AA9eqMl21emn8AAAAASUVORK5CYII='

/** The hashes by which the pages name the picture of the market and its rules. */
export const picture = 'a1'.repeat(32)
export const leaflet = 'b2'.repeat(32)

/** The files of the survey. */
export const media: NonNullable<Questionnaire['media']> = {
  [picture]: { type: 'image/png', fileName: 'markt.png', data: chequered },
  [leaflet]: { type: 'application/pdf', fileName: 'marktordnung.pdf', data: '' },
}
