import type { Role } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import type { StaffContext } from '../staff-env.ts'
import type { OpenAnswersAtHand } from './at-hand.ts'
import { rightsTexts } from './rights.texts.ts'

/** What somebody does with open answers; reading what is confirmed is for all who take part. */
export type Doing =
  /** Names redactors, sets the limit, writes the coding scheme, settles, releases quotations. */
  | 'organise'
  /** Reads raw texts. */
  | 'redact'
  /** Codes, and proposes quotations. */
  | 'code'
  /** Reads the coding scheme and, once done, what others gave; also when the file is closed. */
  | 'compare'

export type Barred = 'closed' | 'notOrganiser' | 'notRedactor' | 'notCoder'

const organisers: readonly (Role | undefined)[] = ['pressOffice', 'statisticsOffice']
const coders: readonly (Role | undefined)[] = [...organisers, 'supportingUnit']

/** As whom the person before the page takes part; undefined if not at all. */
export function roleOf({ state, actor }: ShownInitiative): Role | undefined {
  return state.participants.find(({ account }) => account === actor)?.role
}

/** Why the person before the page may not do this; undefined if they may. */
export function barredFrom(doing: Doing, at: OpenAnswersAtHand): Barred | undefined {
  const { initiative } = at
  if (initiative.state.status === 'closed' && doing !== 'compare') return 'closed'
  const role = roleOf(initiative)
  switch (doing) {
    case 'organise':
      return organisers.includes(role) ? undefined : 'notOrganiser'
    case 'redact':
      return organisers.includes(role) && isNamed(at, initiative.actor) ? undefined : 'notRedactor'
    case 'code':
    case 'compare':
      return coders.includes(role) ? undefined : 'notCoder'
    default:
      return doing satisfies never
  }
}

/** Answers a request for what somebody may not do. */
export function answerBarred(c: StaffContext, barred: Barred): Response | Promise<Response> {
  return refused(c, barred === 'closed' ? 409 : 403, textsOf(c, rightsTexts)[barred])
}

/** Whether somebody is named to redact now. */
export function isNamed(
  { redactors }: Pick<OpenAnswersAtHand, 'redactors'>,
  person: string,
): boolean {
  return redactors.some(({ account, ended }) => account === person && ended === undefined)
}

/** Who may be named to redact. */
export function possibleRedactors({ initiative }: OpenAnswersAtHand) {
  return initiative.state.participants.filter(({ role }) => organisers.includes(role))
}

/** What somebody is called, as the initiative knows them. */
export function nameOf({ state }: ShownInitiative, person: string): string {
  return state.participants.find(({ account }) => account === person)?.name ?? person
}
