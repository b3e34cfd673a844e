import { formatDay } from '@meinungsbild/design'
import { findDocument, unitsOf, type Model, type State } from '@meinungsbild/procedure'
import { opinionsTexts } from '../../opinions/opinions.texts.ts'
import { roleWords } from '../../people/role-words.ts'
import { signatureWords } from '../../people/signature-words.ts'
import { responsesTexts } from '../../responses/responses.texts.ts'

/*
 * What the dossier knows, as lines of a German document: whoever writes it goes on from there instead of typing it once more.
 */

/** What each unit can give, the newest answer of each; units that have not answered say so. */
export function responseLines(state: State): readonly string[] {
  return unitsOf(state).map((unit) => {
    const response = state.responses.findLast((each) => each.unit === unit)
    if (response === undefined) return `${unit}: noch keine Rückmeldung`
    const { resources, contribution, contact } = response
    const gives = contribution === '' ? '' : `; ${contribution}`
    return `${unit}: Ressourcen ${responsesTexts.de[resources]}${gives} (Ansprechperson ${contact.name})`
  })
}

/** The newest opinion of each person on a document, with its conditions. */
export function opinionLines(state: State, document: string): readonly string[] {
  const all = state.opinions.filter(({ on }) => on.id === document)
  return all
    .filter(
      ({ by }, index) => !all.slice(index + 1).some((later) => later.by.account === by.account),
    )
    .map(({ by, verdict, conditions, text }) => {
      const said = conditions.length === 0 ? text : conditions.join('; ')
      return `${signatureWords(by, 'de')}: ${opinionsTexts.de[verdict]}; ${said}`
    })
}

export function meetingLines(state: State): readonly string[] {
  return state.meetings.map(({ day, place, attendance }) => {
    const there = attendance?.people.filter(({ presence }) => presence === 'present') ?? []
    const who =
      there.length === 0 ? '' : `, mit ${there.map((attendee) => attendee.who.name).join(', ')}`
    return `${formatDay(day, 'de')}, ${place}${who}`
  })
}

/** Who promised what by when and has not yet done it, or has. */
export function commitmentLines(state: State): readonly string[] {
  return state.commitments.map(
    ({ to, what, until }) => `${to.unit ?? to.name}: ${what}, bis ${formatDay(until, 'de')}`,
  )
}

/** What units were asked for and answered. */
export function supportLines(state: State): readonly string[] {
  return state.supportRequests.map(({ unit, task, due, answered }) => {
    const answer =
      answered === undefined ? 'noch keine Antwort' : responsesTexts.de[answered.answer]
    return `${unit}: ${task}, bis ${formatDay(due, 'de')} (${answer})`
  })
}

/** What was decided, with the conditions that go on. */
export function decisionLines(model: Model, state: State, memo: string): readonly string[] {
  return state.decisions
    .filter((each) => each.memo.id === memo)
    .map(({ at, by, outcomeTitle, conditions }) => {
      const title = findDocument(model, memo)?.title.de ?? memo
      const conditioned = conditions.length === 0 ? '' : `; Auflagen: ${conditions.join('; ')}`
      return `${formatDay(at, 'de')}: ${outcomeTitle.de} auf „${title}“ (${signatureWords(by, 'de')})${conditioned}`
    })
}

/** The supporting units with the person that speaks for each, and who else must be heard. */
export function unitLines(state: State): readonly string[] {
  return state.participants
    .filter(({ role }) => role !== 'leadership' && role !== 'pressOffice')
    .map(({ unit, role, name }) => `${unit ?? roleWords(role, 'de')} (${name})`)
}
