import type { Block } from './block.ts'
import type { OpenData } from './open-data.ts'
import type { Authority } from './published-survey.ts'

/** What the inside publishes at the end: press release, results, measures, open data; every figure already resolved. */
export type PublishedResults = {
  readonly format: 'meinungsbild/published-results/2'
  readonly surveyId: string
  readonly slug: string
  readonly authority: Authority
  /** Sperrfrist: not shown to anybody before this instant (ISO 8601, UTC). */
  readonly embargo: string
  /** What was published when, the newest last. */
  readonly history: readonly [Publishing, ...Publishing[]]
  /** One per language, the first of them in the language of the house. */
  readonly editions: readonly [ResultsEdition, ...ResultsEdition[]]
  readonly measures: readonly PublishedMeasure[]
  /** Files for others to use; absent where none were given. */
  readonly openData?: OpenData
}

/** The results themselves, or how far the measures have come since. */
export type Publishing = { readonly at: string; readonly what: 'results' | 'measures' }

/** The results in one language; in easy language (`de-x-ls`) they have a text of their own and no figures. */
export type ResultsEdition = {
  readonly language: string
  readonly title: string
  /** In two sentences, for lists and feeds; '' where nobody has written one. */
  readonly teaser: string
  /** What the survey asked about: its own title. */
  readonly survey: string
  readonly pressRelease: readonly Block[]
  /** Methodenkasten: how people were chosen, how many answered, and how far the figures reach. */
  readonly method: readonly Block[]
  /** What stands before all figures, as how reliable they are. */
  readonly remarks: readonly Block[]
  readonly questions: readonly PublishedQuestion[]
}

/** One question with its figures, which keeps its address for good. */
export type PublishedQuestion = {
  /** Of the questionnaire. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** The same figures as a file: its name in the open data. */
  readonly file?: string
}

/** Das tun wir: a measure that the leadership decided on, and how far it has come. */
export type PublishedMeasure = {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** Days. */
  readonly decided: string
  readonly due: string
  readonly state: 'planned' | 'running' | 'delayed' | 'implemented' | 'abandoned'
  /** When its state was last reported, and in which words. */
  readonly reported?: { readonly on: string; readonly note: string }
  /** Which result it answers, in words; and the question that this result is of. */
  readonly answers: string
  readonly question?: string
  /** Befund: the figure that gave the reason, as "Anteil der Zufriedenen: 61 %". */
  readonly finding?: string
  /** What it costs; absent where the authority does not tell. */
  readonly costs?: MeasureCosts
  /** What of it is there in English; the rest is shown in German. */
  readonly english?: MeasureInEnglish
}

/** In words, as the leadership read them, and in cents, where somebody has planned or counted them. */
export type MeasureCosts = {
  readonly words: string
  readonly planned?: number
  readonly spent?: number
}

/** The title, the result that it answers, the figure behind it, and the words of the newest report. */
export type MeasureInEnglish = {
  readonly title?: string
  readonly answers?: string
  readonly finding?: string
  readonly note?: string
}
