import { formatDay, markdownToText, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { PaperBlock } from '@meinungsbild/documents'
import { latestPart } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import {
  assessmentStanding,
  criteria,
  noAnswer,
  noRating,
  risks,
} from '../assessment/assessment-content.ts'
import { assessmentTexts } from '../assessment/assessment.texts.ts'
import { knownOfRisk } from '../assessment/known.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { legalBasisSentence } from '../legal-basis/legal-basis-content.ts'
import { processorsTexts } from '../processors/processors.texts.ts'
import type { NotedQuestion } from '../questions/question-notes.ts'
import { questionNeedsTexts } from '../questions/question-needs.texts.ts'
import { standingWords } from '../settled-parts.ts'
import { heading, paragraph, table } from './block-kit.ts'
import { folderTexts } from './folder.texts.ts'

type Blocks = readonly PaperBlock[]

/** Rechtsgrundlage and Satzung. */
export function basisBlocks({ basis, state }: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  const statute = latestPart(state, 'statute')?.attachment
  return [
    heading(texts.basis),
    paragraph(basis ? legalBasisSentence(basis)[language] : texts.missing),
    ...(basis?.kind === 'publicTask' ? [paragraph(`${texts.task}: ${basis.task}`)] : []),
    ...(basis?.kind === 'consent' ? [paragraph(`${texts.consentHow}: ${basis.how}`)] : []),
    ...(statute
      ? [paragraph(`${texts.statute}: ${texts.checksum(statute.name, statute.contentHash)}`)]
      : []),
  ]
}

/** Schwellwertanalyse, and the impact assessment if one was made. */
export function assessmentBlocks(facts: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  const words = textsFor(assessmentTexts, language)
  const { assessment } = facts
  const standing = standingWords(assessmentStanding(assessment), language)
  if (assessment === undefined) return [heading(texts.assessment), paragraph(texts.missing)]
  const { verdict, conclusion } = assessment
  const isRated = risks.some((risk) => (assessment.risks[risk]?.left ?? '') !== '')
  return [
    heading(texts.assessment),
    paragraph(`${words.standing}: ${standing}.`),
    table(
      words.threshold,
      [texts.criterion, texts.applies, texts.reason],
      criteria.map((criterion) => {
        const { applies, reason } = assessment.criteria[criterion] ?? noAnswer
        return [words[criterion], applies === '' ? words.open : words[applies], reason]
      }),
    ),
    ...(verdict.needed === ''
      ? []
      : [paragraph(`${words.needed} ${words[verdict.needed]}. ${verdict.reason}`)]),
    ...(isRated ? [riskTable(facts, language)] : []),
    ...(conclusion.reason === '' ? [] : [paragraph(conclusion.reason)]),
    ...(conclusion.views === '' ? [] : [paragraph(`${words.views}: ${conclusion.views}`)]),
  ]
}

function riskTable(facts: ProtectionFacts, language: UiLanguage): PaperBlock {
  const texts = textsFor(folderTexts, language)
  const words = textsFor(assessmentTexts, language)
  return table(
    words.risks,
    [texts.risk, texts.likelihood, texts.severity, texts.against, texts.left],
    risks.map((risk) => {
      const { likelihood, severity, measures, left } = facts.assessment?.risks[risk] ?? noRating
      return [
        words[risk],
        likelihood,
        severity,
        [knownOfRisk(risk, facts)[language], measures].filter((each) => each !== '').join(' '),
        left === '' ? words.open : words[left],
      ]
    }),
  )
}

/** Every question with what is special about it and why it is asked. */
export function questionBlocks({ questions }: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  if (questions.length === 0) return [heading(texts.questions), paragraph(texts.missing)]
  return [
    heading(texts.questions),
    table(
      texts.questions,
      [texts.question, texts.category, texts.why],
      questions.map((noted) => [
        markdownToText(inLanguage(noted.question.text, language)),
        categoryWords(noted, language),
        noted.note.why === '' ? texts.notSaid : noted.note.why,
      ]),
    ),
    paragraph(texts.freeTexts),
  ]
}

function categoryWords({ standing, note }: NotedQuestion, language: UiLanguage): string {
  const texts = textsFor(folderTexts, language)
  const words = textsFor(questionNeedsTexts, language)
  if (standing === 'open') return texts.open
  const { special, ground } = note
  if (special === '' || special === 'none' || ground === '') return texts.plain
  return `${words[special]}; ${words[ground]}`
}

/** Auftragsverarbeiter with contracts and sub-processors. */
export function processorBlocks({ processors }: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  const words = textsFor(processorsTexts, language)
  if (processors === undefined) return [heading(texts.processors), paragraph(texts.missing)]
  if (processors.length === 0) return [heading(texts.processors), paragraph(words.none)]
  return [
    heading(texts.processors),
    table(
      texts.processors,
      [texts.processor, texts.processorTask, texts.place, texts.contract, texts.subs],
      processors.map(
        ({ name, task, place, thirdCountry, transferBasis, contractDay, subProcessors }) => [
          name,
          task,
          thirdCountry ? `${place}; ${words.thirdCountry(transferBasis)}` : place,
          contractDay === '' ? words.noContract : formatDay(contractDay, language),
          subProcessors.length === 0 ? texts.none : subProcessors.join('; '),
        ],
      ),
    ),
  ]
}
