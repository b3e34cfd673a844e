import type { Command, Refusal } from '@meinungsbild/procedure'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, type StaffContext } from '../staff-env.ts'
import { dossierTexts } from './dossier.texts.ts'
import { handleCommand, type Handled } from './handle-command.ts'

export type Ways = {
  /** Where to go when it is done; a function where that depends on what has been done. */
  readonly done: string | (() => Promise<string>)
  /**
   * The form again, with what was typed, for a refusal that the person can mend there (something missing or malformed,
   * another version meanwhile, an approval that would be voided). Answer with status 422. Without it the refusal
   * becomes a page of its own.
   */
  readonly again?: (refusal: Refusal) => Response | Promise<Response>
}

/**
 * Carries out a command in the name of the signed-in person and answers the request: 303 to `done`, the form again,
 * 403 with the reason for whoever may not, 404 for what does not exist, 409 for what cannot be done now.
 */
export async function carryOut(
  c: StaffContext,
  deps: StaffDeps,
  initiative: string,
  command: Command,
  ways: Ways,
): Promise<Response> {
  return answerHandled(c, await handleCommand(deps, initiative, command, actorOf(c)), ways)
}

/** Answers a command that somebody else has carried out. */
export async function answerHandled(
  c: StaffContext,
  handled: Handled,
  ways: Ways,
): Promise<Response> {
  switch (handled.kind) {
    case 'done':
      return c.redirect(typeof ways.done === 'string' ? ways.done : await ways.done(), 303)
    case 'conflict':
      return refused(c, 409, textsOf(c, dossierTexts).conflict)
    case 'refused':
      return answerRefusal(c, handled.refusal, ways)
    default:
      return handled satisfies never
  }
}

/** What a refusal is in HTTP. */
export async function answerRefusal(
  c: StaffContext,
  refusal: Refusal,
  ways: Pick<Ways, 'again'> = {},
): Promise<Response> {
  const reason = refusal.message[languageOf(c)]
  switch (refusal.code) {
    case 'notTakingPart':
    case 'wrongRole':
    case 'fourEyes':
    case 'notYours':
    case 'reserved':
      return refused(c, 403, reason)
    case 'noInitiative':
      return notFound(c)
    case 'unknown':
      return refusal.field !== undefined && ways.again ? ways.again(refusal) : notFound(c)
    case 'invalid':
    case 'notComplete':
    case 'outdatedVersion':
    case 'wouldVoidApproval':
      return ways.again ? ways.again(refusal) : refused(c, 409, reason)
    case 'alreadyProposed':
    case 'closed':
    case 'notNow':
    case 'frozen':
    case 'notReleasedVersion':
      return refused(c, 409, reason)
    default:
      return refusal.code satisfies never
  }
}
