import type { Language, Text } from '@meinungsbild/questionnaire'
import type { LicenceName } from '../licences/licence.ts'

/**
 * What somebody who did not make a survey must know of it to judge its data (Studienbeschreibung). What is left out was
 * not known, and nothing is said in its place.
 */
export type StudyDescription = {
  /** How the authority's files call it: its Aktenzeichen. */
  readonly id: string
  readonly title: Text
  /** Of the survey; the first one is the language of the description. */
  readonly languages: readonly [Language, ...Language[]]
  readonly authority: StudyAuthority
  /** Of the questionnaire, as the authority counts them. */
  readonly version: string
  /** ISO day on which it was described so. */
  readonly day: string
  /** What it is about, and what its results are for. */
  readonly abstract?: Text
  /** Feldzeit: from the first to the last day on which somebody could answer, ISO days. */
  readonly field?: { readonly from: string; readonly until?: string }
  /** Where: "Stadt Auental". */
  readonly area?: Text
  /** Grundgesamtheit: whom the answers shall stand for. */
  readonly universe?: Text
  /** Auswahlverfahren. */
  readonly sampling?: Text
  /** Erhebungsweise: on the web, on paper, on a shared device. */
  readonly mode?: Text
  /** Gewichtung. */
  readonly weighting?: Text
  /** Ausschöpfung, ready to be shown: "38,2 % (764 von 2.000)". */
  readonly responseRate?: Text
  /** What was done to the data so that nobody is recognised. */
  readonly anonymisation?: Text
  readonly licence?: LicenceName
  readonly files: readonly StudyFile[]
}

export type StudyAuthority = {
  readonly name: string
  readonly unit: string
  readonly email: string
}

/** A file with a line per answer. */
export type StudyFile = {
  readonly name: string
  /** "CSV, UTF-8", "SPSS (SAV)". */
  readonly format: string
  /** How many answers are in it, ready to be shown. */
  readonly cases?: string
}
