import type { Csrf, UiLanguage } from '@meinungsbild/design'
import type { StandingIn } from '../absences/standing-in.ts'
import { mayKeepBooks } from '../address-books/may-keep-books.ts'
import { mayAnswerBarriers } from '../barrier-reports/may-answer-barriers.ts'
import { mayAnswerRequests } from '../rights-requests/may-answer-requests.ts'
import { csrfField } from '../requests/csrf-field.ts'
import type { StaffContext } from '../staff-env.ts'
import { languageOf } from './language.ts'

/** What every page needs beside its own matter: `XPage({ frame: frameOf(c), … })`. */
export type Frame = {
  readonly language: UiLanguage
  /** The path shown, for the navigation's "you are here". */
  readonly path: string
  /** Absent before the sign-in. */
  readonly person?: {
    readonly id: string
    readonly name: string
    readonly unit: string
    readonly administrator: boolean
    /** Answers reports of barriers. */
    readonly answersBarriers: boolean
    /** Answers requests of data subjects. */
    readonly answersRequests: boolean
    /** Keeps the address books of the house. */
    readonly keepsBooks: boolean
  }
  /** The colleague for whom this person acts, if so. */
  readonly standingIn?: StandingIn
  /** The step that has just been ended, which the address names after a redirect. */
  readonly endedStep?: string
  /** Empty before the sign-in. */
  readonly csrfToken: string
}

/** Name of the address's part that says which step has just been ended. */
export const endedStepField = 'abgeschlossen'

export function frameOf(c: StaffContext): Frame {
  const visitor = c.get('visitor')
  const endedStep = c.req.query(endedStepField)
  const base = {
    language: languageOf(c),
    path: c.req.path,
    ...(endedStep === undefined ? {} : { endedStep }),
  }
  if (!visitor) return { ...base, csrfToken: '' }
  const { id, name, unit, administrator } = visitor.account
  const person = {
    id,
    name,
    unit,
    administrator,
    keepsBooks: mayKeepBooks(visitor.account),
    answersBarriers: mayAnswerBarriers(visitor.account),
    answersRequests: mayAnswerRequests(visitor.account),
  }
  const { csrfToken, standingIn } = visitor
  return { ...base, person, csrfToken, ...(standingIn && { standingIn }) }
}

/** The hidden field of this page's forms. */
export function csrfOf(frame: Frame): Csrf {
  return { name: csrfField, value: frame.csrfToken }
}
