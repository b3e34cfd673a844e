import type { ReleasedFigure, ReleasedResults, Withheld } from '@meinungsbild/analysis'
import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { analysisPlan, type State } from '@meinungsbild/procedure'
import { inLanguage, variables, type Questionnaire } from '@meinungsbild/questionnaire'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { plainText } from '../papers/plain-text.ts'
import { variableLabel } from '../questionnaire/condition/variable-label.ts'
import { studyTexts } from '../questionnaire/codebook/study.texts.ts'
import { methodTexts } from './method.texts.ts'
import { respondersInWords } from './responders/responders-in-words.ts'
import type { Responders } from './responders/responders-of.ts'

export type MethodInput = {
  readonly state: State
  readonly authority: { readonly name: string; readonly unit: string }
  readonly results: {
    readonly released: ReleasedResults
    readonly questionnaire: Questionnaire
    /** Who answered; absent where nobody has looked. */
    readonly responders?: Responders | undefined
    /** How many answers came after the count, and how many forms on paper; no one where nobody has looked. */
    readonly late?: number
    readonly unkeyedForms?: number
  }
}

export type MethodFact = { readonly label: string; readonly value: string }

/**
 * Methodenkasten: how the figures came about, for report, press release and public page. It is computed from the dossier and
 * the answers, so that nobody can write more into it than the survey bears: what may be said follows from how people came
 * into it.
 */
export function methodBox(input: MethodInput, language: UiLanguage): Block {
  const { title } = textsFor(methodTexts, language)
  return { kind: 'box', title, blocks: methodBlocks(input, language) }
}

/** What stands in the box, for those who have a heading of their own. */
export function methodBlocks(input: MethodInput, language: UiLanguage): readonly Block[] {
  const facts = methodFacts(input, language)
  return [
    {
      kind: 'facts',
      facts: facts.map(({ label, value }) => ({ label, value: plainText(value) })),
    },
    { kind: 'paragraph', text: inLanguage(input.results.released.statement, language) },
  ]
}

/** The same as plain text, label by label. */
export function methodFacts(
  { state, authority, results }: MethodInput,
  language: UiLanguage,
): readonly MethodFact[] {
  const { released, questionnaire, responders } = results
  const texts = textsFor(methodTexts, language)
  const study = textsFor(studyTexts, language)
  const plan = state.participantsPlans.at(-1)?.plan
  const { participants, responseRate } = released
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [texts.client, [authority.name, authority.unit].filter((part) => part !== '').join(', ')],
    [texts.population, plan?.population],
    [
      texts.selection,
      plan && (plan.access === 'open' ? study.selfSelected : study[plan.selection]),
    ],
    [texts.mode, plan && study[plan.access]],
    [texts.field, fieldPeriod(state, language)],
    // Whoever could take part was not invited, whatever number somebody has planned with.
    [texts.invited, responseRate && plan?.size?.toLocaleString(language)],
    [texts.participants, shownOrWhyNot(participants, language)],
    [texts.response, responseRate && shownOrWhyNot(responseRate, language)],
    [texts.responders, respondersInWords(responders, language)],
    [texts.weighting, weightingInWords(state, released, questionnaire, language)],
    [texts.precision, precisionInWords(released, language)],
    [texts.protection, protectionInWords(released, language)],
    [texts.notCounted, notCountedInWords(results, language)],
    [texts.early, earlyInWords(state, language)],
    [texts.waves, wavesInWords(state, questionnaire, language)],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function fieldPeriod({ field: { opened, ended } }: State, language: UiLanguage) {
  const day = (at: string) => formatDay(germanDay(at), language)
  if (opened === undefined) return undefined
  const from = day(opened.at)
  if (ended === undefined) return textsFor(studyTexts, language).since(from)
  const until = day(ended.at)
  return from === until ? from : `${from} – ${until}`
}

function shownOrWhyNot(figure: ReleasedFigure | Withheld, language: UiLanguage): string {
  return inLanguage(figure.kind === 'figure' ? figure.shown : figure.message, language)
}

function weightingInWords(
  { evaluation: { weighting } }: State,
  { weights }: ReleasedResults,
  questionnaire: Questionnaire,
  language: UiLanguage,
): string {
  const texts = textsFor(methodTexts, language)
  if (weights === undefined || weighting === undefined) return texts.unweighted
  const { base, margins, source } = weighting
  const names = namesOf(
    margins.map(({ variable }) => variable),
    questionnaire,
    language,
  )
  const ways = [
    ...(base === 'design' ? [texts.byStrata] : []),
    ...(margins.length > 0 ? [texts.byMargins(names, source)] : []),
  ]
  const number = (value: number, digits: number) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const { greatest, designEffect, effectiveCases } = weights
  const cost = texts.cost(number(greatest, 1), number(designEffect, 2), number(effectiveCases, 0))
  return `${ways.join('; ')}. ${cost}`
}

function protectionInWords(
  { rule, protection, weights }: ReleasedResults,
  language: UiLanguage,
): string {
  const texts = textsFor(methodTexts, language)
  const isWeighted = protection === 'suppressed' && weights !== undefined
  const sentences = [texts.from(rule.minimumBase), texts[protection]]
  return [...sentences, ...(isWeighted ? [texts.weightedAreChanged] : [])].join(' ')
}

/** Who came after the count is in no figure: there is one state of them. */
function notCountedInWords(
  { late = 0, unkeyedForms = 0 }: MethodInput['results'],
  language: UiLanguage,
): string | undefined {
  const texts = textsFor(methodTexts, language)
  const words = [
    ...(late > 0 ? [texts.lateAnswers(late.toLocaleString(language), late === 1)] : []),
    ...(unkeyedForms > 0
      ? [texts.lateForms(unkeyedForms.toLocaleString(language), unkeyedForms === 1)]
      : []),
  ]
  return words.length === 0 ? undefined : words.join('; ')
}

/** How exact shares are at best follows from the intervals beside them; here stands only whether there are any. */
function precisionInWords({ selection }: ReleasedResults, language: UiLanguage): string {
  return textsFor(methodTexts, language)[selection]
}

/** Who asked for it and who allowed it stands in the dossier. */
function earlyInWords({ evaluation }: State, language: UiLanguage): string | undefined {
  const granted = evaluation.earlyReadings.flatMap(({ ruling }) =>
    ruling?.granted === true ? [formatDay(germanDay(ruling.at), language)] : [],
  )
  return granted.length === 0
    ? undefined
    : textsFor(methodTexts, language).readEarly(granted.join(', '))
}

function wavesInWords(
  state: State,
  questionnaire: Questionnaire,
  language: UiLanguage,
): string | undefined {
  const texts = textsFor(methodTexts, language)
  const { earlierWaves } = analysisPlan(state)
  if (earlierWaves.length === 0) return undefined
  const waves = earlierWaves.map(({ label, broken }) => {
    const names = namesOf(broken, questionnaire, language)
    return broken.length === 0 ? label : texts.brokenSince(label, names)
  })
  return waves.join('; ')
}

function namesOf(ids: readonly string[], questionnaire: Questionnaire, language: UiLanguage) {
  const { quoted } = textsFor(methodTexts, language)
  const known = new Map(variables(questionnaire).map((variable) => [variable.id, variable]))
  return ids
    .map((id) => {
      const variable = known.get(id)
      return variable === undefined ? id : quoted(variableLabel(variable, language))
    })
    .join(', ')
}
