import type { Text } from '@meinungsbild/questionnaire'

/*
 * A form as LimeSurvey knows it, whatever its file looks like. Words are HTML with expressions in braces, by our language
 * tags; everything else is as the file has it.
 */

export type Source = {
  /** LimeSurvey's number of the survey; `''` in files that hold a part of one. */
  readonly sid: string
  /** The first is the one in which the form was written. */
  readonly languages: readonly [string, ...string[]]
  /** Settings of the survey. */
  readonly settings: ReadonlyMap<string, string>
  readonly title: Text
  readonly description: Text
  readonly welcome: Text
  readonly end: Text
  /** Other words of the survey that are not empty in some language, by their names in the file. */
  readonly otherWords: ReadonlySet<string>
  readonly groups: readonly SourceGroup[]
  readonly quotas: readonly SourceQuota[]
  readonly hasAssessments: boolean
}

export type SourceGroup = {
  readonly gid: string
  readonly name: Text
  readonly description: Text
  readonly relevance: string
  readonly randomGroup: string
  readonly questions: readonly SourceQuestion[]
}

export type SourceQuestion = {
  readonly qid: string
  readonly gid: string
  /** One of 29 characters. */
  readonly type: string
  /** The author's name of the question. */
  readonly title: string
  readonly text: Text
  readonly help: Text
  readonly script: string
  /** A regular expression of PHP. */
  readonly preg: string
  readonly hasOther: boolean
  /** `S`: people are asked to answer, but need not. */
  readonly mandatory: 'Y' | 'N' | 'S'
  readonly relevance: string
  readonly attributes: ReadonlyMap<string, string>
  /** Attributes that have words. */
  readonly wordAttributes: ReadonlyMap<string, Text>
  readonly rows: readonly SourceRow[]
  /** Subquestions of the second axis of an array. */
  readonly columns: readonly SourceRow[]
  readonly answers: readonly SourceAnswer[]
  /** Answers of the second scale of an array. */
  readonly secondAnswers: readonly SourceAnswer[]
  /** What is filled in before anybody answers, by code of the row; `''` is the question itself. */
  readonly defaults: ReadonlyMap<string, string>
  /** Conditions as old versions keep them. */
  readonly conditions: readonly SourceCondition[]
}

export type SourceRow = {
  readonly code: string
  readonly label: Text
  readonly relevance: string
}

export type SourceAnswer = {
  readonly code: string
  readonly label: Text
  readonly assessment: string
}

/** `field` is the name of a column of the results, such as `12X3X4SQ001`. */
export type SourceCondition = {
  readonly scenario: string
  readonly qid: string
  readonly field: string
  readonly method: string
  readonly value: string
}

export type SourceQuota = {
  readonly name: string
  readonly limit: number
  readonly isActive: boolean
  readonly message: Text
  readonly members: readonly { readonly qid: string; readonly code: string }[]
}
