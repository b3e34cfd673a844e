import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import {
  choiceOf,
  compareTools,
  isOpen,
  toolConcerns,
  toolTopics,
  type ToolAnswer,
  type ToolCheck,
  type ToolQuestion,
} from '@meinungsbild/procedure'
import { oneLine } from '../papers/one-line.ts'
import { toolsTexts } from '../tools/tools.texts.ts'
import { toolCheckTexts } from './tool-check.texts.ts'

/** Documents are German, as the language of the files is. */
const language: UiLanguage = 'de'

/** The sections of the tool check that are computed, as Markdown, by section id. */
export function checkSections(checks: readonly ToolCheck[]): Readonly<Record<string, string>> {
  return {
    subject: subjectOf(checks),
    answers: answersOf(checks),
    concerns: concernsOf(checks),
  }
}

function subjectOf(checks: readonly ToolCheck[]): string {
  const texts = textsFor(toolCheckTexts, language)
  const tools = checks.map(
    (check) =>
      `${nameOf(check)} ${texts.sourceOf(oneLine(check.source), formatDay(check.asOf, language))}`,
  )
  return `${texts.subject}\n\n${tools.join('\n')}\n\n${texts.bases}`
}

/** Whether a tool is among those that were checked. */
export function isChecked(
  check: ToolCheck,
  sections: Readonly<Record<string, string>> | undefined,
): boolean {
  return sections?.['subject']?.includes(nameOf(check)) === true
}

function nameOf({ name }: ToolCheck): string {
  return `- **${oneLine(name)}**:`
}

/** A table per topic, a column per tool. */
function answersOf(checks: readonly ToolCheck[]): string {
  const texts = textsFor(toolsTexts, language)
  const names = checks.map(({ name }) => oneLine(name))
  const topics = [...Map.groupBy(compareTools(checks), ({ question }) => question.topic)]
  return topics
    .map(([topic, rows]) =>
      [
        `## ${toolTopics[topic][language]}`,
        '',
        `| ${[texts.question, ...names].join(' | ')} |`,
        `| ${['---', ...names.map(() => '---')].join(' | ')} |`,
        ...rows.map(
          ({ question, answers }) =>
            `| ${[question.question[language], ...answers.map((answer) => answerInWords(question, answer))].join(' | ')} |`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
}

/** "in Deutschland. Rechenzentrum Nord. (Angabe des Betreibers)" */
function answerInWords(question: ToolQuestion, answer: ToolAnswer | undefined): string {
  const texts = textsFor(toolsTexts, language)
  const choice = choiceOf(question, answer)?.label[language]
  const parts = [
    ...(choice === undefined ? [] : [`**${choice}**`]),
    ...(isOpen(answer) ? [`**${texts.open}**`] : []),
    ...(answer === undefined || answer.text === '' ? [] : [oneLine(answer.text)]),
    ...(answer === undefined ? [] : [`*(${texts[answer.basis]})*`]),
  ]
  return parts.join('. ').replaceAll('.. ', '. ')
}

function concernsOf(checks: readonly ToolCheck[]): string {
  const texts = textsFor(toolsTexts, language)
  const { none } = textsFor(toolCheckTexts, language)
  return checks
    .map((check) => {
      const concerns = toolConcerns(check).map(({ question, kind, answer }) => {
        const choice = choiceOf(question, answer)?.label[language]
        const said = choice === undefined ? '' : ` ${choice}`
        return `- *${texts[kind]}:* ${question.question[language]}${said}`
      })
      const list = concerns.length === 0 ? none : concerns.join('\n')
      return `**${oneLine(check.name)}**\n\n${list}`
    })
    .join('\n\n')
}
