import type { Text } from '@meinungsbild/questionnaire'

/** The open licences that DCAT-AP.de names for data of authorities; each asks for no more than to be named. */
export type LicenceName = 'dl-by-de' | 'dl-zero-de' | 'cc-by' | 'cc-zero'

export type Licence = {
  readonly title: Text
  /** In the vocabulary of DCAT-AP.de, the only one that catalogues may use (Konvention 32). */
  readonly uri: string
  /** Where its words stand. */
  readonly terms: string
  /** Whoever uses the data must name the authority (Namensnennung). */
  readonly asksForName: boolean
}

const vocabulary = 'http://dcat-ap.de/def/licenses'

const licences: Readonly<Record<LicenceName, Licence>> = {
  'dl-by-de': {
    title: {
      de: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
      en: 'Data licence Germany – attribution – version 2.0',
    },
    uri: `${vocabulary}/dl-by-de/2.0`,
    terms: 'https://www.govdata.de/dl-de/by-2-0',
    asksForName: true,
  },
  'dl-zero-de': {
    title: {
      de: 'Datenlizenz Deutschland – Zero – Version 2.0',
      en: 'Data licence Germany – Zero – version 2.0',
    },
    uri: `${vocabulary}/dl-zero-de/2.0`,
    terms: 'https://www.govdata.de/dl-de/zero-2-0',
    asksForName: false,
  },
  'cc-by': {
    title: {
      de: 'Creative Commons Namensnennung 4.0 International (CC BY 4.0)',
      en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    },
    uri: `${vocabulary}/cc-by/4.0`,
    terms: 'https://creativecommons.org/licenses/by/4.0/',
    asksForName: true,
  },
  'cc-zero': {
    title: {
      de: 'Creative Commons CC0 1.0 Universell (Verzicht auf alle Rechte)',
      en: 'Creative Commons CC0 1.0 Universal (no rights reserved)',
    },
    uri: `${vocabulary}/cc-zero`,
    terms: 'https://creativecommons.org/publicdomain/zero/1.0/',
    asksForName: false,
  },
}

export function licenceNamed(name: LicenceName): Licence {
  return licences[name]
}
