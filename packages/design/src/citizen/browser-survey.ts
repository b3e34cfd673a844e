import type { Language, Questionnaire } from '@meinungsbild/questionnaire'
import type { CitizenFrame } from './citizen-frame.ts'
import type { MediaSource } from './files/media-source.ts'

/** What a browser is given to follow the journeys of a survey to their ends and to seal their answers. Plain JSON. */
export type BrowserSurvey = {
  readonly id: string
  readonly questionnaireHash: string
  /** The public half of the survey's sealing key: raw point, base64url. */
  readonly publicKey: string
  /** Without the contents of its files. */
  readonly questionnaire: Questionnaire
  readonly files: MediaSource['files']
  readonly frames: Readonly<Record<Language, CitizenFrame>>
  readonly addresses: {
    /** Where forms are sent to that a browser does not keep for itself. */
    readonly questions: string
    /** Where sealed answers are sent to. */
    readonly urn: string
    /** What stands in the window's history for the pages that the browser has made. */
    readonly resume: string
    readonly thanks: string
    /** Where a receipt can be checked, and where the heads of the ballot box are published. */
    readonly receipt: string
    readonly heads: string
    /** Where files are; their names follow. */
    readonly media: string
    /** Where the questionnaire is for pages on which something depends on answers to the same page. */
    readonly live: string
    /** The script that solves what an open survey wants for an answer; empty where there are codes. */
    readonly proof: string
  }
  /** Whether where a journey leads depends on the day. */
  readonly dependsOnDay: boolean
}
