import { formatDay, type UiLanguage } from '@meinungsbild/design'
import { isPersonal } from '@meinungsbild/questionnaire'
import { textsFor } from '@meinungsbild/design'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { levels } from '../assessment/known.ts'
import { legalBasisSentence } from '../legal-basis/legal-basis-content.ts'
import { measuresOf } from '../measures/measures-of.ts'
import { processorWords } from '../processors/processor-words.ts'
import { processorsTexts } from '../processors/processors.texts.ts'
import { questionNeedsTexts } from '../questions/question-needs.texts.ts'
import { recordTexts } from './record.texts.ts'

/** A line of the record of processing (Verzeichnis von Verarbeitungstätigkeiten, Art. 30 Abs. 1 DSGVO). */
export type RecordLine = {
  readonly id: string
  readonly label: string
  readonly values: readonly string[]
}

/** The record of one survey, from what is really set. What is missing says so. */
export function recordOf(facts: ProtectionFacts, language: UiLanguage): readonly RecordLine[] {
  const texts = textsFor(recordTexts, language)
  const { authority, basis, notice, plan, processors, machines } = facts
  const missing = [texts.notSettled]
  const third = (processors ?? []).filter(({ thirdCountry }) => thirdCountry)
  return [
    line('activity', texts.activity, [texts.survey(facts.title)]),
    line(
      'controller',
      texts.controller,
      filled([authority.name, authority.postalAddress, authority.email]),
    ),
    line('officer', texts.officer, filled([authority.dataProtectionOfficer])),
    line('purpose', texts.purpose, notice ? [notice.purpose[language] ?? ''] : missing),
    line('legalBasis', texts.legalBasis, basis ? [legalBasisSentence(basis)[language]] : missing),
    line('people', texts.people, plan ? [texts.population(plan.population)] : missing),
    line('data', texts.data, dataOf(facts, language)),
    line('special', texts.special, specialOf(facts, language)),
    line('recipients', texts.recipients, [
      processors === undefined
        ? texts.processorsOpen
        : processors.length === 0
          ? textsFor(processorsTexts, language).none
          : processors.map((each) => processorWords(each, language)).join('\n'),
      ...(machines.mail === undefined ? [] : [texts.mailServer(machines.mail.host)]),
      texts.published(String(facts.disclosure.minimumBase)),
    ]),
    line(
      'thirdCountries',
      texts.thirdCountries,
      third.length === 0
        ? [processors === undefined ? texts.processorsOpen : texts.noThirdCountry]
        : third.map((each) => processorWords(each, language)),
    ),
    line(
      'deletion',
      texts.deletion,
      facts.deletion.map(
        ({ data, period, by }) => `${data[language]}: ${period[language]} (${texts[by]})`,
      ),
    ),
    line(
      'measures',
      texts.measures,
      measuresOf(facts)
        .filter(({ basis: from }) => from === 'configuration')
        .map(({ text }) => text[language]),
    ),
    line('secrecy', texts.secrecy, [levels[facts.claim.level][language]]),
    line('asOf', texts.asOf, [formatDay(facts.at, language)]),
  ]

  function filled(values: readonly string[]): readonly string[] {
    const there = values.filter((value) => value.trim() !== '')
    return there.length === 0 ? [texts.notSet] : there
  }
}

function line(id: string, label: string, values: readonly string[]): RecordLine {
  return { id, label, values }
}

function dataOf({ questions, contact, plan }: ProtectionFacts, language: UiLanguage) {
  const texts = textsFor(recordTexts, language)
  const personal = questions.filter(({ question }) => isPersonal(question)).length
  return [
    questions.length === 0
      ? texts.noQuestionnaire
      : texts.answers(String(questions.length), String(personal)),
    ...(contact.list === undefined ? [] : [texts.list]),
    ...(contact.mails ? [texts.mails] : []),
    ...(plan?.access === 'code' ? [texts.codes] : []),
    texts.employees,
  ]
}

function specialOf({ questions }: ProtectionFacts, language: UiLanguage): readonly string[] {
  const texts = textsFor(recordTexts, language)
  const words = textsFor(questionNeedsTexts, language)
  const open = questions.filter(({ standing }) => standing === 'open').length
  const special = questions
    .filter(({ standing }) => standing === 'special')
    .flatMap(({ question, note: { special: kind, ground, why } }) =>
      kind === '' || kind === 'none' || ground === ''
        ? []
        : [`${question.id}: ${words[kind]}; ${words[ground]}; ${why}`],
    )
  return [
    ...(special.length === 0 && open === 0 ? [texts.noSpecial] : special),
    ...(open === 0 ? [] : [texts.openSpecial(String(open))]),
  ]
}
