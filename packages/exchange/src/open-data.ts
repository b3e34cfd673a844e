import type { Text } from '@meinungsbild/questionnaire'

/** Files of a survey that everybody may use, under which licence, and what is said about them to portals of open data. */
export type OpenData = {
  readonly licence: {
    readonly title: Text
    /** In the vocabulary of DCAT-AP.de. */
    readonly uri: string
    /** Where its words stand. */
    readonly terms: string
  }
  /** How whoever uses the data names the authority; '' where nobody must be named. */
  readonly attribution: string
  readonly files: readonly OpenDataFile[]
  /**
   * A catalogue in DCAT-AP.de with this survey as its only dataset. Catalogues of several surveys call themselves and
   * their publisher by the same addresses, so that all their statements together are one catalogue.
   */
  readonly catalog: {
    readonly turtle: string
    readonly jsonLd: string
  }
}

export const openDataFormats = ['csv', 'json', 'ddi', 'pdf', 'zip'] as const

/** A file of the open data; its contents are put beside the results, and known by their sum. */
export type OpenDataFile = {
  /** In its address: `tabelle-weg.csv`. */
  readonly name: string
  readonly title: Text
  readonly format: (typeof openDataFormats)[number]
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/** No file of a survey's open data is larger. */
export const largestOpenDataFile = 8 * 1024 * 1024
