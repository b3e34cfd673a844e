import { parseArgs } from 'node:util'
import { wholeEnvironment } from '@meinungsbild/service'
import type { Finding } from '../doctor/finding.ts'
import { lookAtClock } from '../doctor/look-at-clock.ts'
import { lookAtData } from '../doctor/look-at-data.ts'
import { lookAtDatabases } from '../doctor/look-at-databases.ts'
import { lookAtKeys } from '../doctor/look-at-keys.ts'
import { lookAtMail } from '../doctor/look-at-mail.ts'
import { lookAtProvider } from '../doctor/look-at-provider.ts'
import { lookAtSettings } from '../doctor/look-at-settings.ts'
import { lookAtVersions } from '../doctor/look-at-versions.ts'
import { dataFolder } from './data-folder.ts'
import { refuse } from './refuse.ts'

const signs: Readonly<Record<Finding['state'], string>> = { good: '✓', warning: '!', bad: '✗' }

const areas: Readonly<Record<Finding['area'], string>> = {
  versions: 'Fassungen',
  settings: 'Einstellungen',
  data: 'Daten',
  databases: 'Datenbanken',
  keys: 'Schlüssel',
  clock: 'Uhr',
  mail: 'E-Mail',
  signIn: 'Anmeldung',
}

/** Looks at everything that this installation rests on and changes nothing. 1 where something does not work. */
export async function doctor(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
  })
  const whole = wholeEnvironment(process.env)
  if (!whole.ok) return refuse(whole.sentence)
  const { settings } = whole
  const data = dataFolder()
  const findings = [
    ...lookAtVersions(),
    ...lookAtSettings(settings),
    ...lookAtData(data),
    ...(await lookAtDatabases(data, settings)),
    ...(await lookAtKeys(data, settings)),
    ...(await lookAtClock(settings)),
    ...(await lookAtMail(settings)),
    ...(await lookAtProvider(settings)),
  ]
  process.stdout.write(
    values.json ? `${JSON.stringify(findings, undefined, 2)}\n` : findings.map(inWords).join(''),
  )
  return findings.some(({ state }) => state === 'bad') ? 1 : 0
}

function inWords({ area, state, sentence }: Finding): string {
  return `${signs[state]} ${areas[area].padEnd(13)} ${sentence}\n`
}
