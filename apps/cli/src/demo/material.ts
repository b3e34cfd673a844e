import type { MatchedAnswers } from '@meinungsbild/formats'
import type { KeyFigureDefinition } from '@meinungsbild/procedure'
import type { Questionnaire } from '@meinungsbild/questionnaire'

/** What a procedure is played with: what is asked, who answers what, and what is written about it. */
export type Material = {
  readonly questionnaire: Questionnaire
  readonly answers: MatchedAnswers
  /** Questions by which the results are broken down. */
  readonly breakdowns: readonly string[]
  readonly keyFigures: readonly Omit<KeyFigureDefinition, 'id'>[]
  /** How citizens get in: with a code from a letter, or by the address alone. */
  readonly access: 'code' | 'open'
  /** How many codes are made; the citizens answer with the first of them. */
  readonly invited: number
  readonly population: string
  readonly proposal: Proposal
  /** Text of each document, by document and section, Markdown; figures as references. */
  readonly papers: Papers
  readonly measures: readonly MeasureText[]
}

export type Proposal = {
  readonly title: string
  readonly topic: string
  readonly question: string
  readonly occasion: string
}

export type Papers = Readonly<Record<string, Readonly<Record<string, string>>>>

type MeasureText = {
  readonly title: string
  readonly unit: string
  readonly cost: string
  /** In euro, as it is typed. */
  readonly plannedCost?: string
  readonly effect: string
  /** The key figure, by its title, that gives the reason and shows the effect; its target in percent. */
  readonly keyFigure?: { readonly title: string; readonly target: string }
}
