import { admissionConfiguration } from '@meinungsbild/admission'
import { collectorConfiguration } from '@meinungsbild/collector'
import {
  readMailConfiguration,
  readProviderConfiguration,
  staffConfiguration,
} from '@meinungsbild/staff'
import { bad, good, type Finding } from './finding.ts'

type Environment = Readonly<Record<string, string | undefined>>

const surfaces = [
  { prefix: 'COLLECTOR_', name: 'Urne', read: collectorConfiguration },
  { prefix: 'ADMISSION_', name: 'Einlass', read: admissionConfiguration },
  { prefix: 'STAFF_', name: 'Verwaltung', read: staffConfiguration },
] as const

/** The settings of each surface that has any, read as the surface itself reads them. Without a place for its data it is started by `serve`. */
export function lookAtSettings(environment: Environment): readonly Finding[] {
  const findings = surfaces.flatMap(({ prefix, name, read }): readonly Finding[] => {
    const places = [environment[`${prefix}DATA`], environment[`${prefix}DATABASE`]]
    if (places.every((place) => place === undefined)) return []
    const found = read(environment)
    return [
      found.ok
        ? good('settings', `Die Einstellungen der Oberfläche ${name} sind vollständig.`)
        : bad('settings', found.sentence),
    ]
  })
  const mail = readMailConfiguration(environment)
  const provider = readProviderConfiguration(environment)
  const unusable = [mail, provider].flatMap((read) => (read.ok ? [] : [read.sentence]))
  return [...findings, ...unusable.map((sentence) => bad('settings', sentence))]
}
