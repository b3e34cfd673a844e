import type { Command } from '../command.ts'
import type { IndexRule, KeyFigureDefinition, KeyFigureRule } from '../key-figure.ts'
import type { Refused } from '../refusal.ts'
import { filled, firstOf, invalid } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'
import { saving } from './voiding.ts'

const hash = { de: 'Prüfsumme', en: 'Hash' }
const questionnaireTitle = { de: 'Fragebogen', en: 'Questionnaire' }
const planTitle = { de: 'Teilnehmende', en: 'Participants' }
const noticeTitle = { de: 'Datenschutzhinweis', en: 'Privacy notice' }

/** A version of the questionnaire, known by its hash. Flaws are allowed in a draft, not in a release. */
export function saveQuestionnaire(
  each: Case,
  command: Extract<Command, { kind: 'saveQuestionnaire' }>,
): Ruling {
  const { contentHash, flaws, variables, confirmVoid } = command
  const latest = each.state.questionnaires.at(-1)
  if (latest?.contentHash === contentHash) return happens()
  const version = (latest?.version ?? 0) + 1
  return (
    filled(contentHash, 'contentHash', hash) ??
    saving(
      each,
      { kind: 'questionnaireSaved', version, contentHash, flaws, variables },
      { id: 'questionnaire', title: questionnaireTitle },
      confirmVoid,
    )
  )
}

/** Who is asked and how they are chosen. */
export function saveParticipantsPlan(
  each: Case,
  command: Extract<Command, { kind: 'saveParticipantsPlan' }>,
): Ruling {
  const { contentHash, plan, confirmVoid } = command
  const latest = each.state.participantsPlans.at(-1)
  if (latest?.contentHash === contentHash) return happens()
  const version = (latest?.version ?? 0) + 1
  return (
    firstOf(
      filled(contentHash, 'contentHash', hash),
      filled(plan.population, 'population', { de: 'Grundgesamtheit', en: 'Population' }),
      sizeFlaw(plan),
    ) ??
    saving(
      each,
      { kind: 'participantsPlanSaved', version, contentHash, plan },
      { id: 'participantsPlan', title: planTitle },
      confirmVoid,
    )
  )
}

/** What people are told about their data. */
export function savePrivacyNotice(
  each: Case,
  command: Extract<Command, { kind: 'savePrivacyNotice' }>,
): Ruling {
  const { contentHash, confirmVoid } = command
  const latest = each.state.privacyNotices.at(-1)
  if (latest?.contentHash === contentHash) return happens()
  const version = (latest?.version ?? 0) + 1
  return (
    filled(contentHash, 'contentHash', hash) ??
    saving(
      each,
      { kind: 'privacyNoticeSaved', version, contentHash },
      { id: 'privacyNotice', title: noticeTitle },
      confirmVoid,
    )
  )
}

/** The key figures, all at once; replaces what was there. */
export function defineKeyFigures({
  keyFigures,
}: Extract<Command, { kind: 'defineKeyFigures' }>): Ruling {
  if (new Set(keyFigures.map(({ id }) => id)).size !== keyFigures.length) {
    return invalid('keyFigures', {
      de: 'Zwei Kennzahlen haben dieselbe Bezeichnung.',
      en: 'Two key figures have the same id.',
    })
  }
  return (
    firstOf(...keyFigures.map(keyFigureFlaw)) ?? happens({ kind: 'keyFiguresDefined', keyFigures })
  )
}

function sizeFlaw({
  access,
  size,
}: Extract<Command, { kind: 'saveParticipantsPlan' }>['plan']): Refused | undefined {
  if (size === undefined && access === 'open') return undefined
  if (size !== undefined && Number.isInteger(size) && size > 0) return undefined
  return invalid('size', {
    de: 'Bitte geben Sie an, wie viele Personen eingeladen werden.',
    en: 'Please say how many people are invited.',
  })
}

function keyFigureFlaw(figure: KeyFigureDefinition): Refused | undefined {
  return firstOf(
    filled(figure.title, 'keyFigures', { de: 'Kennzahl', en: 'Key figure' }),
    filled(figure.variable, 'keyFigures', { de: 'Variable', en: 'Variable' }),
    figure.rule.kind === 'share' &&
      figure.rule.codes.length === 0 &&
      invalid('keyFigures', {
        de: `Kennzahl „${figure.title}“: Bitte wählen Sie mindestens eine Antwort.`,
        en: `Key figure “${figure.title}”: please choose at least one answer.`,
      }),
    figure.rule.kind === 'index' && indexFlaw(figure.title, figure.rule),
    targetFlaw(figure),
    figure.weight !== undefined &&
      !(figure.weight > 0 && Number.isFinite(figure.weight)) &&
      invalid('keyFigures', {
        de: `Kennzahl „${figure.title}“: Das Gewicht ist eine Zahl über 0.`,
        en: `Key figure “${figure.title}”: the weight is a number above 0.`,
      }),
  )
}

/** An index is one of several items, and asks for at least one of them to be answered. */
function indexFlaw(title: string, { items, atLeast }: IndexRule): Refused | undefined {
  if (new Set(items).size < 2) {
    return invalid('keyFigures', {
      de: `Kennzahl „${title}“: Ein Index braucht mindestens zwei Fragen.`,
      en: `Key figure “${title}”: an index needs at least two questions.`,
    })
  }
  if (Number.isInteger(atLeast) && atLeast >= 1 && atLeast <= items.length) return undefined
  return invalid('keyFigures', {
    de: `Kennzahl „${title}“: Die Zahl der nötigen Antworten liegt zwischen 1 und ${items.length}.`,
    en: `Key figure “${title}”: the number of answers needed lies between 1 and ${items.length}.`,
  })
}

/** Between which numbers a figure can lie, where there are such. */
const limits: Readonly<
  Partial<Record<KeyFigureRule['kind'], readonly [least: number, most: number]>>
> = { share: [0, 1], nps: [-100, 100], index: [0, 100] }

function targetFlaw({ title, rule, target }: KeyFigureDefinition): Refused | undefined {
  const [least, most] = limits[rule.kind] ?? [-Infinity, Infinity]
  if (Number.isFinite(target) && target >= least && target <= most) return undefined
  const between = Number.isFinite(least)
    ? {
        de: ` Er liegt zwischen ${least} und ${most}.`,
        en: ` It lies between ${least} and ${most}.`,
      }
    : { de: '', en: '' }
  return invalid('keyFigures', {
    de: `Kennzahl „${title}“: Der Soll-Wert ist nicht möglich.${between.de}`,
    en: `Key figure “${title}”: the target is not possible.${between.en}`,
  })
}
