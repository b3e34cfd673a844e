import { sealedBox } from './ballot-box.ts'
import type { Bilingual } from './bilingual.ts'
import { needsOf, tickStanding } from './checklist.ts'
import { isOver } from './day.ts'
import { openEarlyRequest } from './evaluation.ts'
import { validRelease } from './field-release.ts'
import { findDocument, findStep } from './find.ts'
import { variablesOf } from './key-figure.ts'
import { isFollowedUp, measuresToCarryOut } from './measure.ts'
import { missingMarks, missingOpinion } from './missing-voices.ts'
import type { ChecklistPoint, Model } from './model.ts'
import type { Need } from './need.ts'
import { quoteState, type QuoteState } from './quote.ts'
import { begunAt, latestVersion, unitsOf, validApproval } from './read.ts'
import type { State } from './state.ts'

/** What is missing for `needs` at an instant, each as a short sentence. Without an instant no deadline has passed. */
export function missing(
  model: Model,
  state: State,
  needs: readonly Need[],
  step: string,
  at?: string,
): readonly Bilingual[] {
  return needs.flatMap((need) => missingFor(model, state, need, step, at))
}

function missingFor(
  model: Model,
  state: State,
  need: Need,
  step: string,
  at: string | undefined,
): readonly Bilingual[] {
  switch (need.kind) {
    case 'documentComplete':
      return missingInDocument(model, state, need.document)
    case 'unitsAnswered':
      return missingAnswers(state, step, at)
    case 'opinion':
      return missingOpinion(model, state, need)
    case 'coSignature':
      return missingMarks(model, state, need)
    case 'meetingInvited':
      return unless(
        state.meetings.some(({ number }) => number > begunAt(state, step)),
        'Die Einladung zum Treffen ist noch nicht verschickt.',
        'The invitation to the meeting has not been sent yet.',
      )
    case 'supportAnswered':
      return missingSupport(state, at)
    case 'keyFigures':
      return unless(
        state.keyFigures.length > 0,
        'Es ist noch keine Kennzahl festgelegt.',
        'No key figure has been defined yet.',
      )
    case 'questionnaire':
      return missingInQuestionnaire(state)
    case 'participantsPlan':
      return unless(
        state.participantsPlans.length > 0,
        'Auswahl und Ansprache der Teilnehmenden sind noch nicht festgelegt.',
        'Selection of and contact with participants have not been settled yet.',
      )
    case 'privacyNotice':
      return unless(
        state.privacyNotices.length > 0,
        'Der Datenschutzhinweis fehlt noch.',
        'The privacy notice is still missing.',
      )
    case 'tariffChosen':
      return unless(
        state.tariffChoices.length > 0,
        'Es ist noch kein Preismodell gewählt.',
        'No tariff has been chosen yet.',
      )
    case 'checklist':
      return missingTicks(model, state, need.step)
    case 'approval': {
      const title = findStep(model, need.step)?.title
      return unless(
        validApproval(state, need.step) !== undefined,
        `${need.step} ${title?.de ?? ''}: Es gibt keine gültige Freigabe.`,
        `${need.step} ${title?.en ?? ''}: there is no valid approval.`,
      )
    }
    case 'fieldReleased':
      return unless(
        validRelease(state) !== undefined,
        'Es gibt keine gültige Feldfreigabe.',
        'There is no valid field release.',
      )
    case 'ballotBoxSealed':
      return unless(
        sealedBox(state) !== undefined,
        'Die Urne ist nicht versiegelt.',
        'The ballot box is not sealed.',
      )
    case 'sharesTried':
      return unless(
        sealedBox(state) === undefined || state.ballotBox?.trial !== undefined,
        'Die Urne ist versiegelt, und noch niemand hat mit zwei Anteilen eine Probeantwort geöffnet.',
        'The ballot box is sealed, and nobody has opened a trial answer with two shares yet.',
      )
    case 'ballotBoxOpened':
      return unless(
        sealedBox(state) === undefined || state.ballotBox?.openings.length !== 0,
        'Die Urne ist noch versiegelt. Zuerst wird sie mit zwei Anteilen geöffnet.',
        'The ballot box is still sealed. First it is opened with two shares.',
      )
    case 'earlyReadingAsked':
      return unless(
        openEarlyRequest(state) !== undefined,
        'Niemand hat beantragt, Ergebnisse vorzeitig zu lesen.',
        'Nobody has asked to read results early.',
      )
    case 'fieldOpen':
      return unless(
        state.field.status === 'open',
        'Das Feld ist noch nicht geöffnet.',
        'The field has not been opened yet.',
      )
    case 'fieldEnded':
      return unless(
        state.field.status === 'ended',
        'Die Feldphase ist noch nicht beendet.',
        'The field period has not ended yet.',
      )
    case 'resultsOpened':
      return unless(
        state.results !== undefined,
        'Die Ergebnisse sind noch nicht geöffnet.',
        'The results have not been opened yet.',
      )
    case 'measures':
      return unless(
        state.measures.length > 0,
        'Es ist noch keine Maßnahme vorgeschlagen.',
        'No measure has been proposed yet.',
      )
    case 'measuresFollowedUp':
      return measuresToCarryOut(state.measures)
        .filter((measure) => !isFollowedUp(measure))
        .map(({ title, unit }) => ({
          de: `Maßnahme „${title}“ (${unit}) ist weder umgesetzt noch zur Wiedervorlage vermerkt.`,
          en: `Measure “${title}” (${unit}) is neither carried out nor noted for follow-up.`,
        }))
    case 'embargo':
      return unless(
        state.embargo !== undefined,
        'Die Sperrfrist ist noch nicht festgelegt.',
        'The embargo has not been set yet.',
      )
    case 'quoteWritten':
      return unless(
        quoteState(model, state, need.document).kind !== 'none',
        'Im Text steht noch kein Zitat.',
        'The text has no quote yet.',
      )
    case 'quoteReleased':
      return missingQuoteRelease(quoteState(model, state, need.document))
    case 'published':
      return unless(
        state.publication !== undefined,
        'Die Ergebnisse sind noch nicht veröffentlicht.',
        'The results have not been published yet.',
      )
    case 'stepsDone':
      return need.steps
        .filter((id) => state.steps[id]?.status !== 'done')
        .map((id) => ({
          de: `Schritt ${id} ${findStep(model, id)?.title.de ?? ''} ist noch nicht erledigt.`,
          en: `Step ${id} ${findStep(model, id)?.title.en ?? ''} is not done yet.`,
        }))
    default:
      return need satisfies never
  }
}

function unless(met: boolean, de: string, en: string): readonly Bilingual[] {
  return met ? [] : [{ de, en }]
}

function missingQuoteRelease({ kind }: QuoteState): readonly Bilingual[] {
  switch (kind) {
    case 'none':
    case 'released':
      return []
    case 'unreleased':
      return [
        {
          de: 'Das Zitat ist noch nicht freigegeben.',
          en: 'The quote has not been released yet.',
        },
      ]
    case 'changed':
      return [
        {
          de: 'Das Zitat wurde seit seiner Freigabe geändert und muss neu freigegeben werden.',
          en: 'The quote has been changed since its release and must be released again.',
        },
      ]
    default:
      return kind satisfies never
  }
}

function missingInDocument(model: Model, state: State, id: string): readonly Bilingual[] {
  const definition = findDocument(model, id)
  if (definition === undefined) return []
  const { title } = definition
  const version = latestVersion(state, id)
  if (version === undefined) {
    return [{ de: `${title.de}: noch nicht geschrieben.`, en: `${title.en}: not written yet.` }]
  }
  return definition.sections
    .filter((section) => section.required && (version.sections[section.id] ?? '').trim() === '')
    .map(({ heading }) => ({
      de: `${title.de}: Der Abschnitt „${heading.de}“ ist leer.`,
      en: `${title.en}: the section “${heading.en}” is empty.`,
    }))
}

function missingAnswers(state: State, step: string, at: string | undefined): readonly Bilingual[] {
  const units = unitsOf(state)
  if (units.length === 0) {
    return [
      {
        de: 'Es ist noch keine unterstützende Stelle beteiligt.',
        en: 'No supporting unit takes part yet.',
      },
    ]
  }
  if (isOver(state.steps[step]?.due, at)) return []
  return units
    .filter(
      (unit) =>
        !state.responses.some((each) => each.unit === unit && each.number > begunAt(state, step)),
    )
    .map((unit) => ({
      de: `Die Rückmeldung fehlt noch: ${unit}.`,
      en: `The response is still missing: ${unit}.`,
    }))
}

function missingSupport(state: State, at: string | undefined): readonly Bilingual[] {
  if (state.supportRequests.length === 0) {
    return [
      {
        de: 'Es ist noch keine Unterstützung angefordert.',
        en: 'No support has been requested yet.',
      },
    ]
  }
  return state.supportRequests
    .filter(({ answered, due }) => answered === undefined && !isOver(due, at))
    .map(({ unit, task }) => ({
      de: `Die Antwort fehlt noch: ${unit}, „${task}“.`,
      en: `The answer is still missing: ${unit}, “${task}”.`,
    }))
}

function missingInQuestionnaire(state: State): readonly Bilingual[] {
  const questionnaire = state.questionnaires.at(-1)
  if (questionnaire === undefined) {
    return [{ de: 'Der Fragebogen fehlt noch.', en: 'The questionnaire is still missing.' }]
  }
  const flawed = unless(
    questionnaire.flaws === 0,
    `Der Fragebogen hat noch Mängel (Anzahl: ${questionnaire.flaws}).`,
    `The questionnaire still has flaws (${questionnaire.flaws}).`,
  )
  const unanswerable = state.keyFigures
    .flatMap((figure) => variablesOf(figure).map((variable) => ({ ...figure, variable })))
    .filter(({ variable }) => !questionnaire.variables.includes(variable))
    .map(({ title, variable }) => ({
      de: `Kennzahl „${title}“: Der Fragebogen hat keine Variable „${variable}“.`,
      en: `Key figure “${title}”: the questionnaire has no variable “${variable}”.`,
    }))
  return [...flawed, ...unanswerable]
}

/** What is missing before a point of a step's checklist can be ticked. */
export function missingThings(
  model: Model,
  state: State,
  step: string,
  point: ChecklistPoint,
): readonly Bilingual[] {
  return missing(model, state, needsOf(point), step)
}

function missingTicks(model: Model, state: State, step: string): readonly Bilingual[] {
  return (findStep(model, step)?.checklist ?? []).flatMap((point) => {
    const { title } = point
    const standing = tickStanding(model, state, step, point)
    switch (standing.kind) {
      case 'open':
        return [{ de: `Noch offen: ${title.de}.`, en: `Still open: ${title.en}.` }]
      case 'stale': {
        const because = (language: 'de' | 'en') =>
          standing.because.map((each) => each[language]).join(' ')
        return [
          {
            de: `Noch einmal abzuhaken: ${title.de}. ${because('de')}`,
            en: `To be ticked again: ${title.en}. ${because('en')}`,
          },
        ]
      }
      case 'holds':
        return []
      default:
        return standing satisfies never
    }
  })
}
