import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import type { DirectivePoint } from '@meinungsbild/procedure'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'

type PointPart = DirectivePoint['parts'][number]

/** The directive (Verfügung) as it is worked off: each point, for whom, and what became of it. */
export function directiveBlocks(
  { language }: PaperInput,
  directive: readonly DirectivePoint[],
): readonly Block[] {
  if (directive.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: textsFor(papersTexts, language).directive },
    {
      kind: 'list',
      ordered: true,
      items: directive.flatMap((point) => pointLines(point, language)),
    },
  ]
}

/** A point is a line; where several act for themselves each has a line below it. */
function pointLines(point: DirectivePoint, language: UiLanguage): readonly string[] {
  const { title, text, term, kind, parts } = point
  const texts = textsFor(papersTexts, language)
  const until =
    term === undefined || kind === 'followUp' ? '' : ` ${texts.until(formatDay(term, language))}`
  const wanted = text === undefined ? '' : ` ${plainText(text[language])}`
  const head = `${title[language]}${wanted}${until}`
  const [only] = parts
  if (parts.length === 1 && only !== undefined) {
    const to = addressees(only)
    return [`${head}${to === '' ? '' : `: ${to}`}${outcome(only, language)}`]
  }
  return [head, ...parts.map((part) => `– ${addressees(part)}${outcome(part, language)}`)]
}

function addressees({ addressees: all }: PointPart): string {
  return all
    .map(({ name, unit }) => plainText(unit === undefined ? name : `${unit} (${name})`))
    .join(', ')
}

function outcome({ status, handled, because }: PointPart, language: UiLanguage): string {
  const texts = textsFor(papersTexts, language)
  if (handled !== undefined) {
    const { what, at, by, note } = handled
    const who = by.for === undefined ? '' : `, ${plainText(by.name)}`
    const said =
      note === undefined || note === '' ? '' : `: ${plainText(note.replaceAll('\n', ' '))}`
    return ` (${what[language]}, ${formatDay(at, language)}${who}${said})`
  }
  switch (status) {
    case 'done':
      return ` (${texts.done})`
    case 'skipped':
      return ` (${because?.[language] ?? texts.skipped})`
    case 'current':
    case 'future':
      return ''
    default:
      return status satisfies never
  }
}
